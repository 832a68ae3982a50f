import { Section } from '#components/ui/Section.tsx';
import type { ScreenView } from '#lib/panel/screens.ts';
import { addSourceWords, sourceWords as words } from '#lib/words/sources-page.ts';
import { AddSource } from './AddSource.tsx';
import type { Actions } from './actions.ts';
import { BringInUpdate } from './BringInUpdate.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { UpdateState } from './UpdateState.tsx';

type SettingsView = Extract<ScreenView, { screen: 'settings' }>;
type Props = { readonly view: SettingsView; readonly actions: Actions };

/** Where updates come from, how each source stands, and what a person may do about them. */
export function UpdatesPart({ view, actions }: Props) {
  const { sources, policy, updating } = view;
  if (!sources) return null;
  const busy = updating !== undefined && 'progress' in updating;
  const mayAdd = policy?.trust.userMayAddSources !== false;
  return (
    <Section heading={words.heading}>
      {sources.length === 0 ? <p>{words.none}</p> : null}
      {sources.map((source) => (
        <SourceFacts key={source.id} source={source} actions={actions} />
      ))}
      <UpdateState updating={updating} actions={actions} />
      {sources.length > 0 && !busy ? (
        <div class="acts">
          <button type="button" class="btn main" onClick={() => void actions.checkNow()}>
            {words.checkNow}
          </button>
        </div>
      ) : null}
      {mayAdd ? (
        <AddSource updating={updating} left={view.halfTyped} actions={actions} />
      ) : (
        <p class="meta">{addSourceWords.mayNot}</p>
      )}
      {sources.length > 0 && !busy ? <BringInUpdate actions={actions} /> : null}
    </Section>
  );
}
