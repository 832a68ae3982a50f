import { AskTwice } from '#components/ui/AskTwice.tsx';
import { useAskFirst } from '#components/ui/ask-first.ts';
import { Section } from '#components/ui/Section.tsx';
import type { EditorView } from '#lib/studio/editor-view.ts';
import { hashOf } from '#lib/studio/route.ts';
import { clockInWords } from '#lib/words/studio-clock.ts';
import { clashWords, editorWords as words } from '#lib/words/studio-editor.ts';
import { Difference } from './Clash.tsx';
import type { EditorActions } from './EditorScreen.tsx';

type Props = {
  readonly view: EditorView;
  readonly actions: EditorActions;
  readonly onDrop: () => void;
  readonly onRemove: (removed: boolean) => void;
};

/** What can be done to the card as a whole, and what was kept aside of it. */
export function EditorFoot({ view, actions, onDrop, onRemove }: Props) {
  const { copies, clash, removed, isChanged, isNew, draft } = view;
  const aside = copies.filter(({ id }) => id !== clash?.copy);
  return (
    <>
      {aside.length > 0 ? (
        <Section heading={clashWords.copies}>
          <ul class="ways">
            {aside.map((copy) => (
              <li key={copy.id}>
                <div>
                  <h3>{clashWords.copyOf(clockInWords(copy.saved))}</h3>
                  <Difference view={view} before={draft} after={copy.draft} heading="" />
                </div>
                <div class="acts">
                  <button type="button" class="btn" onClick={() => void actions.takeCopy(copy.id)}>
                    {clashWords.use}
                  </button>
                  <button
                    type="button"
                    class="btn quiet"
                    onClick={() => void actions.dropCopy(copy.id)}
                  >
                    {clashWords.drop}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {removed ? <p>{words.takenOut}</p> : null}
      <div class="acts">
        <a class="btn quiet" href={hashOf('rehearse', draft.id)}>
          {words.rehearse}
        </a>
        {isNew ? null : (
          <button type="button" class="btn quiet" onClick={() => onRemove(!removed)}>
            {removed ? words.keepIn : words.takeOut}
          </button>
        )}
        {isChanged ? <Drop isNew={isNew} onDrop={onDrop} /> : null}
      </div>
    </>
  );
}

function Drop({ isNew, onDrop }: { isNew: boolean; onDrop: () => void }) {
  return (
    <AskTwice
      asking={useAskFirst()}
      as="btn quiet"
      label={isNew ? words.dropNew : words.drop}
      hint={isNew ? words.dropNewHint : words.dropHint}
      keep={isNew ? words.keepNew : words.keep}
      confirm={isNew ? words.dropNewIt : words.dropIt}
      onConfirm={onDrop}
    />
  );
}
