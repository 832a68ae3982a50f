import { Marked } from '#components/ui/Marked.tsx';
import { type Place, Row } from '#components/ui/Row.tsx';
import type { RowView } from '#lib/panel/row-view.ts';
import { reviewInWords, writtenInWords } from '#lib/words/facts.ts';
import { excerptName, langBeside, panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { WithdrawnRow } from './WithdrawnRow.tsx';

type Props = {
  readonly rows: readonly RowView[];
  readonly actions: Actions;
  /** Neutral titles only, and no words of the card but its first line. */
  readonly discreet: boolean;
  readonly withCue?: boolean;
};

// What is out of sight is laid out when it comes near: row by row, or where there are very many in
// runs, since each piece that the browser watches for costs about as much as its rows.
const manyRows = 40;
const rowsInRun = 20;
const rowPx = 56;

/** Rows that open cards, and the places of those that were taken back. */
export function CardRows(props: Props) {
  const { rows } = props;
  if (rows.length <= manyRows) return <ul class="rows">{rows.map((row) => rowOf(row, props))}</ul>;
  const starts = Array.from(
    { length: Math.ceil(rows.length / rowsInRun) },
    (_, n) => n * rowsInRun,
  );
  return (
    <>
      {starts.map((from) => {
        const some = rows.slice(from, from + rowsInRun);
        return (
          <ul
            key={from}
            class="rows run"
            style={{ containIntrinsicBlockSize: `auto ${some.length * rowPx}px` }}
          >
            {some.map((row, n) => rowOf(row, props, { at: from + n + 1, of: rows.length }))}
          </ul>
        );
      })}
    </>
  );
}

function rowOf(row: RowView, { actions, discreet, withCue = true }: Props, place?: Place) {
  if (row.withdrawn) {
    const { id, withdrawn } = row;
    return <WithdrawnRow key={id} {...{ withdrawn, discreet, actions, ...(place && { place }) }} />;
  }
  return Row({
    row: row.id,
    title: discreet ? row.discreetTitle : titleOf(row),
    cue: cueOf(row, discreet, withCue),
    lang: langBeside(row.lang),
    cueLang: saysOwnWords(row, discreet) ? langBeside(row.lang) : undefined,
    ...(row.review === 'current' || discreet ? {} : { tag: panelWords.pastReview }),
    ...(place && { place }),
    onOpen: () => actions.openCard(row.id),
  });
}

function titleOf({ title, match }: RowView) {
  return match ? <Marked text={match.title.text} marks={match.title.marks} /> : title;
}

// Otherwise the line below the title is the interface's.
function saysOwnWords({ review, written }: RowView, discreet: boolean): boolean {
  return discreet || (review === 'current' && !written);
}

function cueOf(row: RowView, discreet: boolean, withCue: boolean) {
  if (discreet) return row.cue;
  if (row.review !== 'current') return reviewInWords(row.reviewBy, true);
  if (row.written) return <span class="ours">{writtenInWords(row.written)}</span>;
  if (!withCue) return undefined;
  const excerpt = row.match?.excerpt;
  if (!excerpt || excerpt.field === 'title') return row.cue;
  const name = excerptName(excerpt.field);
  return (
    <>
      {name ? `${name}: ` : ''}
      <Marked text={excerpt.text} marks={excerpt.marks} />
    </>
  );
}
