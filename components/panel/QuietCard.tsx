import type { BylineView } from '#lib/panel/card-view.ts';
import { reviewInWords } from '#lib/words/facts.ts';
import { langBeside, panelWords } from '#lib/words/panel.ts';

type Props = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly lang?: string | undefined;
  /** Nothing of it is said, but that its review day has passed. */
  readonly byline?: Pick<BylineView, 'review' | 'reviewBy'> | undefined;
  /** One line above, such as that it is not the edition in use. */
  readonly note?: string | undefined;
  readonly onShowFull: (() => void) | undefined;
};

/** Discreet view of a card: a neutral title and the three lines, in plain weight. */
export function QuietCard({ title, lines, lang, byline, note, onShowFull }: Props) {
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
      {byline && byline.review !== 'current' ? (
        <p class="meta">{reviewInWords(byline.reviewBy, true)}</p>
      ) : null}
      {onShowFull ? (
        <button type="button" class="btn" onClick={onShowFull}>
          {panelWords.showFullCard}
        </button>
      ) : null}
    </main>
  );
}
