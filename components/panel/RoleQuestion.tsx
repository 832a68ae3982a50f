import type { Role } from '#lib/guidance/select.ts';
import { firstRunWords as words } from '#lib/words/first-run.ts';

/** What somebody does most of the day. */
export type Answer = Role | 'studio';

type Props = {
  readonly answer: Answer | undefined;
  /** Whether the Studio may be opened here. */
  readonly withStudio: boolean;
  /** Somebody went on without an answer. */
  readonly unanswered: boolean;
  readonly onAnswer: (answer: Answer) => void;
};

/** What do you do most of the day? */
export function RoleQuestion({ answer, withStudio, unanswered, onAnswer }: Props) {
  const answers: readonly Answer[] = [
    'consulting',
    'reception',
    ...(withStudio ? ['studio' as const] : []),
  ];
  return (
    <fieldset aria-describedby={unanswered ? 'choose-first' : undefined}>
      <legend>
        <h1 class="h1">{words.question}</h1>
      </legend>
      {unanswered ? (
        <p id="choose-first" class="notice" role="alert">
          {words.chooseFirst}
        </p>
      ) : null}
      {answers.map((choice) => (
        <label key={choice} class="choice">
          <input
            type="radio"
            name="role"
            value={choice}
            checked={answer === choice}
            onChange={() => onAnswer(choice)}
          />
          <span class="t">{words.choices[choice].name}</span>
          <span class="c">{words.choices[choice].cue}</span>
        </label>
      ))}
    </fieldset>
  );
}
