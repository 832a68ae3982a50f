import { panelWords } from '#lib/words/panel.ts';

type Props = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly onShowFull: (() => void) | undefined;
};

/** Discreet view of a card: a neutral title and the three lines, in plain weight. */
export function QuietCard({ title, lines, onShowFull }: Props) {
  return (
    <main class="quietview">
      <h1 class="name" tabIndex={-1}>
        {title}
      </h1>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {onShowFull ? (
        <button type="button" class="btn" onClick={onShowFull}>
          {panelWords.showFullCard}
        </button>
      ) : null}
    </main>
  );
}
