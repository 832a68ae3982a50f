import { useAskFirst } from '#components/ui/ask-first.ts';
import { Question } from '#components/ui/Question.tsx';
import type { Day } from '#lib/base/day.ts';
import { localFormWords as words } from '#lib/words/local-form.ts';

type Props = {
  /** The day of the note. */
  readonly day: Day;
  /** A published note holds on the card, and stays. */
  readonly isUnder?: boolean;
  readonly onRemove: () => void;
};

/** Removes the note that was written here, once it was asked for twice. */
export function RemoveNote({ day, isUnder = false, onRemove }: Props) {
  const asking = useAskFirst();
  if (!asking.asks) {
    return (
      <div class="acts">
        <button ref={asking.asker} type="button" class="btn" onClick={asking.ask}>
          {words.remove}
        </button>
      </div>
    );
  }
  return (
    <Question
      asking={asking}
      question={words.removeQuestion(day)}
      level={2}
      keep={words.keepIt}
      confirm={words.removeIt}
      onConfirm={onRemove}
    >
      <p>
        {words.removeWords} {isUnder ? words.publishedStays : ''}
      </p>
    </Question>
  );
}
