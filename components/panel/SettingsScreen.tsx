import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Tick } from '#components/ui/Tick.tsx';
import { onlySite } from '#lib/guidance/local.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import type { Settings } from '#lib/panel/settings.ts';
import { roleNames } from '#lib/words/panel.ts';
import { settingsWords as words } from '#lib/words/settings.ts';
import type { Actions } from './actions.ts';
import { ClearPart } from './ClearPart.tsx';
import { PageHead } from './PageHead.tsx';

type Props = {
  readonly settings: Settings;
  readonly practice: Practice;
  readonly actions: Actions;
};

/** Everything that a person can choose for this computer; each choice acts at once. */
export function SettingsScreen(props: Props) {
  return (
    <main>
      <PageHead heading={words.heading} lead={words.lead} />
      <div class="sec settings">
        <ViewChoices {...props} />
        <SiteChoice {...props} />
        <HideChoices {...props} />
        <OtherChoices {...props} />
        <p class="meta">{words.checkNowNone}</p>
        <ClearPart actions={props.actions} />
      </div>
    </main>
  );
}

function ViewChoices({ settings, actions }: Props) {
  return (
    <>
      <ChoiceGroup
        name="view"
        legend={words.view}
        value={settings.role ?? 'consulting'}
        choices={[
          ['consulting', roleNames.consulting],
          ['reception', roleNames.reception],
        ]}
        onChoose={(role) => actions.choose({ role })}
      />
      <ChoiceGroup
        name="text-size"
        legend={words.textSize}
        value={settings.textSize}
        choices={words.textSizes}
        onChoose={(textSize) => actions.choose({ textSize })}
      />
      <ChoiceGroup
        name="theme"
        legend={words.theme}
        value={settings.theme}
        choices={words.themes}
        onChoose={(theme) => actions.choose({ theme })}
      />
    </>
  );
}

function SiteChoice({ settings, practice, actions }: Props) {
  if (practice.sites.length < 2) return null;
  return (
    <ChoiceGroup
      name="site"
      legend={words.site}
      value={settings.site ?? onlySite}
      choices={[
        [onlySite, words.everySite] as const,
        ...practice.sites.map(({ id, name }) => [id, name] as const),
      ]}
      onChoose={(site) => actions.choose({ site })}
    />
  );
}

function HideChoices({ settings, actions }: Props) {
  return (
    <>
      <ChoiceGroup
        name="fold-away"
        legend={words.foldAway}
        value={settings.foldAwayMinutes}
        choices={words.foldAwayTimes}
        onChoose={(foldAwayMinutes) => actions.choose({ foldAwayMinutes })}
      />
      <Tick
        label={words.discreetAtStart}
        cue={words.discreetCue}
        checked={settings.discreetAtStart}
        onTick={(discreetAtStart) => actions.choose({ discreetAtStart })}
      />
      <Tick
        label={words.closeOnHide}
        checked={settings.closeOnHide}
        onTick={(closeOnHide) => actions.choose({ closeOnHide })}
      />
    </>
  );
}

function OtherChoices({ settings, actions }: Props) {
  return (
    <>
      <Tick
        label={words.singleKeys}
        cue={words.singleKeysCue}
        checked={settings.singleKeys}
        onTick={(singleKeys) => actions.choose({ singleKeys })}
      />
      <Tick
        label={words.onlyAdopted}
        cue={words.onlyAdoptedCue}
        checked={settings.onlyAdopted}
        onTick={(onlyAdopted) => actions.choose({ onlyAdopted })}
      />
    </>
  );
}
