import { useEffect } from 'preact/hooks';
import type { ChangeFront } from '#lib/studio/front-changes.ts';
import type { FrontView } from '#lib/studio/front-view.ts';
import { hashOf } from '#lib/studio/route.ts';
import { frontMovedInWords } from '#lib/words/compare-front.ts';
import { compareScreenWords } from '#lib/words/compare-screen.ts';
import { editorWords } from '#lib/words/studio-editor.ts';
import { frontSaveInWords, frontWords as words } from '#lib/words/studio-front.ts';
import { listenToEditorKeys } from '../editor/editor-keys.ts';

/** What the pages of front matter may ask of the model. */
export type FrontActions = {
  readonly change: (field: string, change: ChangeFront) => void;
  readonly save: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
};

/** What each page of front matter is given. */
export type FrontProps = { readonly view: FrontView; readonly actions: FrontActions };

/** How the names of the fields of a page begin. */
type Fields = { readonly fields: readonly string[] };

/** Undo, redo and the way to what changed; with what is to be fixed, and whether all is kept. */
export function FrontActs({ view, actions, fields }: FrontProps & Fields) {
  const wrong = view.findings.filter(
    ({ field, found }) =>
      found.severity === 'fix' && fields.some((start) => field.startsWith(start)),
  );
  useEffect(() => listenToEditorKeys({ save: () => void actions.save() }), [actions]);
  return (
    <>
      <button
        type="button"
        class="btn quiet"
        aria-disabled={!view.canUndo}
        onClick={() => void actions.undo()}
      >
        {editorWords.undo}
      </button>
      <button
        type="button"
        class="btn quiet"
        aria-disabled={!view.canRedo}
        onClick={() => void actions.redo()}
      >
        {editorWords.redo}
      </button>
      <a class="btn" href={hashOf('compare')}>
        {compareScreenWords.link}
      </a>
      <p class="meta" role="status">
        {view.moved ? frontMovedInWords(view.moved) : ''} {frontSaveInWords(view.save)}{' '}
        {words.fixes(wrong.length)}
      </p>
    </>
  );
}
