import { langBeside, panelWords } from '#lib/words/panel.ts';

type Props = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly lang?: string | undefined;
  /** One line above, such as that it is not the edition in use. */
  readonly note?: string | undefined;
  readonly onShowFull: (() => void) | undefined;
};

/** Discreet view of a card: a neutral title and the three lines, in plain weight. */
export function QuietCard({ title, lines, lang, note, onShowFull }: Props) {
  return (
    <main class="quietview">
      {note ? <p class="meta">{note}</p> : null}
      <h1 class="name" tabIndex={-1} lang={langBeside(lang)}>
        {title}
      </h1>
      <ul lang={langBeside(lang)}>
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
