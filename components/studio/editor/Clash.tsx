import { Notice } from '#components/ui/Notice.tsx';
import { cardOf } from '#lib/studio/card-of.ts';
import { compareCards } from '#lib/studio/compare.ts';
import type { Draft } from '#lib/studio/draft.ts';
import type { EditorView } from '#lib/studio/editor-view.ts';
import { fieldWordsFor } from '#lib/words/compare.ts';
import { clockInWords } from '#lib/words/studio-clock.ts';
import { clashWords as words } from '#lib/words/studio-editor.ts';
import { Compare } from '../Compare.tsx';
import type { EditorActions } from './EditorScreen.tsx';

type Props = { readonly view: EditorView; readonly actions: EditorActions };

/** Another tab changed the card: both are kept, and compared. */
export function Clash({ view, actions }: Props) {
  const { clash, draft } = view;
  if (!clash) return null;
  return (
    <div role="alert">
      <Notice heading={words.heading(clockInWords(clash.saved))}>
        <p>{words.words}</p>
        <Difference view={view} before={clash.theirs} after={draft} heading={words.versions} />
        <div class="acts">
          <button type="button" class="btn" onClick={() => void actions.takeCopy(clash.copy)}>
            {words.mine}
          </button>
          <button type="button" class="btn" onClick={() => void actions.takeTheirs()}>
            {words.theirs}
          </button>
        </div>
      </Notice>
    </div>
  );
}

type DifferenceProps = {
  readonly view: EditorView;
  readonly before: Draft;
  readonly after: Draft;
  readonly heading: string;
};

/** Two writings of the card, compared by field. */
export function Difference({ view, before, after, heading }: DifferenceProps) {
  const comparison = compareCards(cardOf(before), cardOf(after), fieldWordsFor(view.front));
  return <Compare comparison={comparison} heading={heading} />;
}
