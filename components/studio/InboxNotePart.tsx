import { useState } from 'preact/hooks';
import { Field } from '#components/ui/Field.tsx';
import type { InboxNote } from '#lib/studio/inbox.ts';
import { dayInWords } from '#lib/words/days.ts';
import { tellWords } from '#lib/words/tell.ts';
import { inboxWords as words } from '#lib/words/verify.ts';

type Props = {
  readonly note: InboxNote;
  readonly actions: {
    readonly answer: (answer: string) => void;
    readonly drop: () => void;
    /** Goes to the card to change it, where it is in the library. */
    readonly change?: () => void;
  };
};

/** One note: what was told, and what became of it. */
export function InboxNotePart({ note, actions }: Props) {
  const [answer, setAnswer] = useState('');
  const { choice, practice, day, rev, state } = note;
  return (
    <li>
      <h3>{tellWords.choices[choice]}</h3>
      <p>{note.note ? `“${note.note}”` : words.noNote}</p>
      <p class="meta">{words.from(practice, dayInWords(day), rev)}</p>
      {state === 'answered' ? (
        <p>
          <strong>{words.answered}</strong> {note.answer}
        </p>
      ) : null}
      {state === 'in-draft' ? <p class="meta">{words.inDraft}</p> : null}
      {state === 'answered' ? null : (
        <form
          class="narrow"
          onSubmit={(event) => {
            event.preventDefault();
            if (answer.trim() !== '') actions.answer(answer);
          }}
          noValidate
        >
          <Field
            label={words.answer}
            value={answer}
            maxLength={1_000}
            rows={2}
            onType={setAnswer}
          />
          <div class="acts">
            <button type="submit" class="btn">
              {words.keep}
            </button>
            {actions.change ? (
              <button type="button" class="btn" onClick={actions.change}>
                {words.toDraft}
              </button>
            ) : null}
          </div>
        </form>
      )}
      <button type="button" class="link" onClick={actions.drop}>
        {words.drop}
      </button>
    </li>
  );
}
