import { useRef, useState } from 'preact/hooks';
import { useAskFirst } from '#components/ui/ask-first.ts';
import { Question } from '#components/ui/Question.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { PracticePageView } from '#lib/panel/practice-page-view.ts';
import { practiceWords as words } from '#lib/words/practice.ts';
import type { Actions } from './actions.ts';

type Props = Pick<PracticePageView, 'feedback'> & {
  readonly actions: Pick<Actions, 'saveFeedback' | 'clearFeedback'>;
  readonly privateWindow: boolean;
};

/** What was told of cards on this computer: saved as a file, or removed once it was asked for twice. */
export function ToldPart({ feedback, actions, privateWindow }: Props) {
  const { length: count } = feedback;
  const asking = useAskFirst();
  const [said, setSaid] = useState('');
  const outcome = useRef<HTMLParagraphElement>(null);
  const told = privateWindow ? words.toldCountPrivate : words.toldCount;
  const clear = () => {
    actions.clearFeedback();
    asking.stop();
    setSaid(words.cleared(count));
    // The buttons go with the notes.
    outcome.current?.focus();
  };
  return (
    <Section heading={words.told}>
      <p>{count === 0 ? words.nothingTold : told(count)}</p>
      {count > 0 ? (
        <div class="acts">
          <button type="button" class="btn" onClick={actions.saveFeedback}>
            {words.saveTold}
          </button>
          {asking.asks ? null : (
            <button ref={asking.asker} type="button" class="btn" onClick={asking.ask}>
              {words.clearTold(count)}
            </button>
          )}
        </div>
      ) : null}
      {count > 0 && asking.asks ? (
        <Question
          asking={asking}
          question={words.clearQuestion(count)}
          keep={words.keepTold(count)}
          confirm={words.clearIt(count)}
          onConfirm={clear}
        >
          <p>{words.clearHint(count)}</p>
        </Question>
      ) : null}
      <p ref={outcome} tabIndex={-1} class="meta" role="status">
        {said}
      </p>
    </Section>
  );
}
