import { Marked } from '#components/ui/Marked.tsx';
import { type Place, Row } from '#components/ui/Row.tsx';
import type { RowView } from '#lib/panel/row-view.ts';
import { contentNoteInWords, reviewInWords, writtenInWords } from '#lib/words/facts.ts';
import { excerptName, langBeside, panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { type PlainRow, PlainRun } from './PlainRun.tsx';
import { rowsInRun, runOf } from './run.ts';
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

/** Rows that open cards, and the places of those that were taken back. */
export function CardRows(props: Props) {
  const { rows } = props;
  if (rows.length <= manyRows) return <ul class="rows">{rows.map((row) => rowOf(row, props))}</ul>;
  const starts = Array.from(
    { length: Math.ceil(rows.length / rowsInRun) },
    (_, n) => n * rowsInRun,
  );
  return <>{starts.map((from) => runFrom(from, props))}</>;
}

function runFrom(from: number, props: Props) {
  const { rows, actions } = props;
  const run = { from, of: rows.length };
  const some = rows.slice(from, from + rowsInRun);
  const plain = some.map((row) => plainOf(row, props)).filter((row) => row !== undefined);
  if (plain.length === some.length)
    return <PlainRun key={from} {...{ rows: plain, run, actions }} />;
  return (
    <ul key={from} {...runOf(some.length)}>
      {some.map((row, n) => rowOf(row, props, { at: from + n + 1, of: rows.length }))}
    </ul>
  );
}

function plainOf(row: RowView, { discreet, withCue = true }: Props): PlainRow | undefined {
  if (row.withdrawn || langBeside(row.lang)) return undefined;
  const [title, cue] = [nameOf(row, discreet), cueOf(row, discreet, withCue)];
  const isPlain = typeof title === 'string' && typeof cue === 'string' && cue !== '';
  return isPlain && !isTagged(row, discreet) ? { id: row.id, title, cue } : undefined;
}

function rowOf(row: RowView, { actions, discreet, withCue = true }: Props, place?: Place) {
  if (row.withdrawn) {
    const { id, withdrawn } = row;
    return <WithdrawnRow key={id} {...{ withdrawn, discreet, actions, ...(place && { place }) }} />;
  }
  return Row({
    row: row.id,
    title: nameOf(row, discreet),
    cue: cueOf(row, discreet, withCue),
    lang: langBeside(row.lang),
    cueLang: saysOwnWords(row, discreet) ? langBeside(row.lang) : undefined,
    ...(isTagged(row, discreet) ? { tag: panelWords.pastReview } : {}),
    ...(place && { place }),
    onOpen: () => actions.openCard(row.id),
  });
}

function isTagged({ review }: RowView, discreet: boolean): boolean {
  return review !== 'current' && !discreet;
}

function nameOf({ title, discreetTitle, match }: RowView, discreet: boolean) {
  if (discreet) return discreetTitle;
  return match ? <Marked text={match.title.text} marks={match.title.marks} /> : title;
}

// Otherwise the line below the title is the interface's.
function saysOwnWords({ review, written }: RowView, discreet: boolean): boolean {
  return discreet || (review === 'current' && !written);
}

// On a line of its own below the cue, by the style sheet: an element for it would cost a long list time.
function cueOf(row: RowView, discreet: boolean, withCue: boolean) {
  const [cue = '', notes] = [saidBelow(row, discreet, withCue), row.contentNotes ?? []];
  if (discreet || notes.length === 0) return cue;
  const note = `${cue ? '\n' : ''}${contentNoteInWords(notes, false)}`;
  if (typeof cue === 'string' && !langBeside(row.lang)) return cue + note;
  return (
    <>
      {cue}
      <span lang={document.documentElement.lang}>{note}</span>
    </>
  );
}

function saidBelow(row: RowView, discreet: boolean, withCue: boolean) {
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
