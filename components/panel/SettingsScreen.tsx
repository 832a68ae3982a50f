import { ReadOnly } from '#components/ui/ReadOnly.tsx';
import { Section } from '#components/ui/Section.tsx';
import { Tick } from '#components/ui/Tick.tsx';
import type { ScreenView } from '#lib/panel/screens.ts';
import { type Settings, startingDiscreet, startsDiscreet } from '#lib/panel/settings.ts';
import { fetchedInWords } from '#lib/words/practice.ts';
import { setByWords, yesOrNo } from '#lib/words/set-by.ts';
import { settingsWords as words } from '#lib/words/settings.ts';
import { sourceWords } from '#lib/words/sources-page.ts';
import type { Actions } from './actions.ts';
import { ClearPart } from './ClearPart.tsx';
import { PageHead } from './PageHead.tsx';
import { PolicyFilePart } from './PolicyFilePart.tsx';
import { FoldAwayChoice, SiteChoice, ViewChoices } from './SettingsChoices.tsx';
import { UpdatesPart } from './UpdatesPart.tsx';

type Props = {
  readonly settings: Settings;
  readonly view: Extract<ScreenView, { screen: 'settings' }>;
  /** A private window asks no host and leaves nothing behind: nothing can be brought into it. */
  readonly privateWindow?: boolean;
  readonly actions: Actions;
};

/** Everything that a person can choose for this computer; each choice acts at once. */
export function SettingsScreen(props: Props) {
  const { view, actions, privateWindow } = props;
  return (
    <main>
      <PageHead heading={words.heading} lead={privateWindow ? words.privateLead : words.lead} />
      <div class="sec settings">
        <ViewChoices {...props} />
        <SiteChoice {...props} />
        <FoldAwayChoice {...props} />
        <Ticks {...props} />
        <Others {...props} />
      </div>
      {privateWindow ? (
        <Section heading={sourceWords.heading}>
          <p>{sourceWords.privateWindow}</p>
        </Section>
      ) : (
        <>
          <UpdatesPart view={view} actions={actions} />
          <PolicyFilePart view={view} actions={actions} />
        </>
      )}
      <div class="sec settings">
        <ClearPart actions={actions} privateWindow={privateWindow} />
      </div>
    </main>
  );
}

type TickOf = {
  readonly set: boolean | undefined;
  readonly label: string;
  readonly cue: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
};

function TickOrSet({ set, ...tick }: TickOf) {
  if (set === undefined) return <Tick {...tick} />;
  return <ReadOnly name={tick.label} value={yesOrNo(set)} why={setByWords.setBy} />;
}

function Ticks({ settings, view, actions }: Props) {
  const role = settings.role ?? 'consulting';
  return (
    <>
      <TickOrSet
        set={view.policy?.discreet}
        label={words.discreetAtStart}
        cue={words.discreetCue}
        checked={startsDiscreet(settings, role)}
        onTick={(discreet) => actions.choose(startingDiscreet(discreet, role))}
      />
      <TickOrSet
        set={view.policy?.onlyAdopted}
        label={words.onlyAdopted}
        cue={words.onlyAdoptedCue}
        checked={settings.onlyAdopted}
        onTick={(onlyAdopted) => actions.choose({ onlyAdopted })}
      />
      <Tick
        label={words.closeOnHide}
        checked={settings.closeOnHide}
        onTick={(closeOnHide) => actions.choose({ closeOnHide })}
      />
      <Tick
        label={words.singleKeys}
        cue={words.singleKeysCue}
        checked={settings.singleKeys}
        onTick={(singleKeys) => actions.choose({ singleKeys })}
      />
    </>
  );
}

/** What an organisation sets that is no choice of a person's: shown, so that nobody wonders. */
function Others({ view }: Props) {
  const { studio, feedbackAddress, practiceFile } = view.policy ?? {};
  const { fetched } = view;
  const rows = [
    [words.studio, studio === undefined ? undefined : words.studioIs(studio)],
    [words.feedbackAddress, feedbackAddress],
    [words.practiceFile, practiceFile],
  ] as const;
  return (
    <>
      {rows.map(([name, value]) =>
        value === undefined ? null : (
          <ReadOnly key={name} name={name} value={value} why={setByWords.setBy} />
        ),
      )}
      {fetched ? <p class="meta">{fetchedInWords(fetched)}</p> : null}
    </>
  );
}
