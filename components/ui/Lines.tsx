import { Icon, type IconName } from './Icon.tsx';

type Props = {
  readonly lines: readonly string[];
  /** What stands before each line: a drawing, or the mark of words to be said. */
  readonly mark: IconName | 'say';
  readonly lang?: string | undefined;
};

/** Short sentences, one a line. */
export function Lines({ lines, mark, lang }: Props) {
  return (
    <ul class={mark === 'say' ? 'lines say' : 'lines'} lang={lang}>
      {lines.map((line) => (
        <li key={line}>
          {mark === 'say' ? null : <Icon name={mark} />}
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
