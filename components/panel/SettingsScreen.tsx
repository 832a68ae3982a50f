import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Tick } from '#components/ui/Tick.tsx';
import type { Settings } from '#lib/panel/settings.ts';
import { roleNames } from '#lib/words/panel.ts';
import { settingsWords as words } from '#lib/words/settings.ts';
import type { Actions } from './actions.ts';
import { PageHead } from './PageHead.tsx';

/** Everything that a person can choose for this computer; each choice acts at once. */
export function SettingsScreen({ settings, actions }: { settings: Settings; actions: Actions }) {
  return (
    <main>
      <PageHead heading={words.heading} lead={words.lead} />
      <div class="sec settings">
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
        <Tick
          label={words.discreetAtStart}
          cue={words.discreetCue}
          checked={settings.discreetAtStart}
          onTick={(discreetAtStart) => actions.choose({ discreetAtStart })}
        />
        <Tick
          label={words.singleKeys}
          cue={words.singleKeysCue}
          checked={settings.singleKeys}
          onTick={(singleKeys) => actions.choose({ singleKeys })}
        />
      </div>
    </main>
  );
}
