import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { ReadOnly } from '#components/ui/ReadOnly.tsx';
import { onlySite } from '#lib/guidance/local.ts';
import type { ScreenView } from '#lib/panel/screens.ts';
import type { Settings } from '#lib/panel/settings.ts';
import { roleNames } from '#lib/words/panel.ts';
import { foldAwayInWords, setByWords } from '#lib/words/set-by.ts';
import { settingsWords as words } from '#lib/words/settings.ts';
import type { Actions } from './actions.ts';

type Props = {
  readonly settings: Settings;
  readonly view: Extract<ScreenView, { screen: 'settings' }>;
  readonly actions: Actions;
};

/** Which view opens, and how it looks. */
export function ViewChoices({ settings, view, actions }: Props) {
  const role = view.policy?.role;
  return (
    <>
      {role ? (
        <ReadOnly name={words.view} value={roleNames[role]} why={setByWords.setBy} />
      ) : (
        <ChoiceGroup
          name="view"
          legend={words.view}
          value={settings.role ?? 'consulting'}
          choices={[
            ['consulting', roleNames.consulting],
            ['reception', roleNames.reception],
          ]}
          onChoose={(chosen) => actions.choose({ role: chosen })}
        />
      )}
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
      <LanguageChoice settings={settings} actions={actions} />
    </>
  );
}

/** The language of the interface, with what is true of the Welsh in both languages. */
function LanguageChoice({ settings, actions }: Pick<Props, 'settings' | 'actions'>) {
  return (
    <>
      <ChoiceGroup
        name="language"
        legend={words.language}
        value={settings.language}
        choices={words.languages}
        langs={{ en: 'en', cy: 'cy' }}
        onChoose={(language) => actions.choose({ language })}
      />
      <p class="meta">
        <span lang="en">{words.machineDraft.en}</span>{' '}
        <span lang="cy">{words.machineDraft.cy}</span>
      </p>
    </>
  );
}

/** The building that this computer stands in, where a practice has several. */
export function SiteChoice({ settings, view, actions }: Props) {
  const { practice, policy } = view;
  if (policy?.site !== undefined) {
    const named = practice.sites.find(({ id }) => id === settings.site)?.name ?? policy.site;
    return <ReadOnly name={words.site} value={named} why={setByWords.setBy} />;
  }
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

/** After how long without use the panel goes home. */
export function FoldAwayChoice({ settings, view, actions }: Props) {
  const set = view.policy?.foldAwayMinutes;
  if (set !== undefined) {
    return <ReadOnly name={words.foldAway} value={foldAwayInWords(set)} why={setByWords.setBy} />;
  }
  return (
    <ChoiceGroup
      name="fold-away"
      legend={words.foldAway}
      value={settings.foldAwayMinutes}
      choices={words.foldAwayTimes}
      onChoose={(foldAwayMinutes) => actions.choose({ foldAwayMinutes })}
    />
  );
}
