import { Marked } from '#components/ui/Marked.tsx';
import { Row } from '#components/ui/Row.tsx';
import type { RowView } from '#lib/panel/row-view.ts';
import { reviewInWords, writtenInWords } from '#lib/words/facts.ts';
import { excerptName, panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { WithdrawnRow } from './WithdrawnRow.tsx';

type Props = {
  readonly rows: readonly RowView[];
  readonly actions: Actions;
  /** Neutral titles only, and no words of the card but its first line. */
  readonly discreet: boolean;
  readonly withCue?: boolean;
};

/** Rows that open cards, and the places of those that were taken back. */
export function CardRows({ rows, actions, discreet, withCue = true }: Props) {
  return (
    <ul class="rows">
      {rows.map((row) =>
        row.withdrawn ? (
          <WithdrawnRow
            key={row.id}
            withdrawn={row.withdrawn}
            discreet={discreet}
            actions={actions}
          />
        ) : (
          Row({
            row: row.id,
            title: discreet ? row.discreetTitle : titleOf(row),
            cue: cueOf(row, discreet, withCue),
            ...(row.review === 'current' || discreet ? {} : { tag: panelWords.pastReview }),
            onOpen: () => actions.openCard(row.id),
          })
        ),
      )}
    </ul>
  );
}

function titleOf({ title, match }: RowView) {
  return match ? <Marked text={match.title.text} marks={match.title.marks} /> : title;
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
