import { useState } from 'preact/hooks';
import { AskTwice } from '#components/ui/AskTwice.tsx';
import { useAskFirst } from '#components/ui/ask-first.ts';
import { Field } from '#components/ui/Field.tsx';
import { type InboxNote, nameOf } from '#lib/studio/inbox.ts';
import { dayInWords } from '#lib/words/days.ts';
import { tellWords } from '#lib/words/tell.ts';
import { inboxWords as words } from '#lib/words/verify.ts';
import { useHalfForm, useHalfTyped } from './use-half-typed.ts';
import { WaitingButton } from './WaitingButton.tsx';

type Props = {
  readonly note: InboxNote;
  readonly actions: {
    readonly answer: (answer: string) => Promise<void>;
    readonly drop: () => void;
    /** Goes to the card to change it, where it is in the library. */
    readonly change?: () => void;
  };
};

const fresh = { answer: '' };

/** One note: what was told, and what became of it. */
export function InboxNotePart({ note, actions }: Props) {
  const half = useHalfForm('answer');
  const { choice, practice, day, rev, state } = note;
  // Known before it is kept: what is said of it stands as its form goes, and takes the focus of that.
  const [isKept, setKept] = useState(false);
  const answer = (words: string) => {
    setKept(true);
    return actions.answer(words);
  };
  const drop = () => {
    // An answer to nobody is not waited for.
    half?.hold(nameOf(note), undefined);
    actions.drop();
  };
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
      {state === 'answered' ? null : <Answer note={note} actions={{ ...actions, answer }} />}
      <p class="meta" role="status">
        {isKept && state === 'answered' ? words.kept : ''}
      </p>
      <AskTwice
        asking={useAskFirst()}
        as="link"
        label={words.drop}
        hint={words.dropHint}
        keep={words.keepIt}
        confirm={words.dropIt}
        onConfirm={drop}
      />
    </li>
  );
}

function Answer({ note, actions }: Props) {
  const { form, change } = useHalfTyped(useHalfForm('answer'), fresh, nameOf(note));
  const { answer } = form;
  const keep = (event: Event) => {
    event.preventDefault();
    if (answer.trim() !== '') void actions.answer(answer).then(() => change(fresh));
  };
  return (
    <form class="narrow" onSubmit={keep} noValidate>
      <Field
        label={words.answer}
        value={answer}
        maxLength={1_000}
        rows={2}
        onType={(text) => change({ answer: text })}
      />
      <div class="acts">
        <WaitingButton waits={answer.trim() === '' ? words.needsAnswer : undefined}>
          {words.keep}
        </WaitingButton>
        {actions.change ? (
          <button type="button" class="btn" onClick={actions.change}>
            {words.toDraft}
          </button>
        ) : null}
      </div>
    </form>
  );
}
