import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FilterField } from '#components/ui/FilterField.tsx';
import { Select } from '#components/ui/Select.tsx';
import { Table } from '#components/ui/Table.tsx';
import type { LibraryFilter, LibraryRow, LibraryView } from '#lib/studio/library-view.ts';
import { hashOf } from '#lib/studio/route.ts';
import { compareScreenWords } from '#lib/words/compare-screen.ts';
import { dayInWords } from '#lib/words/days.ts';
import {
  checksInWords,
  forWhom,
  madeInWords,
  rowNoteInWords,
  stateInWords,
  stateNames,
  totalsInWords,
  libraryWords as words,
} from '#lib/words/studio-library.ts';
import { NoneMatch } from './NoneMatch.tsx';
import { CardName } from './own-words.tsx';
import { PageHead } from './PageHead.tsx';
import { TellShown } from './TellShown.tsx';
import { useWayBack } from './way-back.ts';

type Actions = { readonly filter: (change: Partial<LibraryFilter>) => void };
type Props = {
  readonly view: LibraryView;
  readonly today: string;
  /** The card that somebody comes back from. */
  readonly last: string;
  readonly actions: Actions;
};

/** How many rows stand at once: a thousand would be slow to draw, and nobody reads that far. */
const rowsAtOnce = 60;
/** More than a screen holds: they are drawn first, and the rest once they are there to be read. */
const rowsInSight = 24;

/** The library: one sentence of totals, then a table of cards, those first that need somebody. */
export function LibraryScreen({ view, today, last, actions }: Props) {
  const back = useWayBack(
    view.rows.findIndex(({ id }) => id === last),
    rowsAtOnce,
  );
  const [most, setMost] = useState(Math.max(rowsAtOnce, back.least));
  const rows = view.rows.slice(0, most);
  const drawn = useInSightFirst() ? rows : rows.slice(0, Math.max(rowsInSight, back.least));
  return (
    <>
      <PageHead
        heading={words.heading}
        lead={totalsInWords(view)}
        acts={
          <>
            {view.counts.draft + view.counts['to-be-removed'] > 0 ? (
              <a class="btn" href={hashOf('compare')}>
                {compareScreenWords.link}
              </a>
            ) : null}
            <a class="btn" href="#/open">
              {words.bringIn}
            </a>
            <a class="btn main" href="#/new">
              {words.newCard}
            </a>
          </>
        }
      />
      <Tools filter={view.filter} actions={actions} />
      {rows.length > 0 ? (
        <Table caption={words.caption} columns={words.columns} class="lib">
          {drawn.map((row) => (
            <Row
              key={row.id}
              row={row}
              today={today}
              link={row.id === last ? back.link : undefined}
            />
          ))}
        </Table>
      ) : (
        <NoneMatch view={view} onFilter={actions.filter} />
      )}
      <TellShown sentence={words.shown(rows.length, view.inAll)} filter={view.filter} />
      <p class="meta below">
        {view.inAll === 0 ? null : words.shown(rows.length, view.inAll)}{' '}
        {rows.length < view.rows.length ? (
          <button type="button" class="link" onClick={() => setMost(most + rowsAtOnce)}>
            {words.showMore}
          </button>
        ) : null}
      </p>
    </>
  );
}

/** Whether the rest may be drawn too: once those in sight are painted. */
function useInSightFirst(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}

function Tools({ filter, actions }: { filter: LibraryFilter; actions: Actions }) {
  return (
    <search class="tools">
      <FilterField
        label={words.search}
        value={filter.words}
        onType={(typed) => actions.filter({ words: typed })}
      />
      <Select
        label={words.forLabel}
        value={filter.audience}
        choices={[
          ['everyone', words.everyone],
          ['consulting', forWhom.consulting],
          ['reception', forWhom.reception],
          ['practice', forWhom.practice],
        ]}
        onChoose={(audience) => actions.filter({ audience })}
      />
      <Select
        label={words.stateLabel}
        value={filter.state}
        choices={[
          ['any', words.anyState],
          ['withdrawn', stateNames.withdrawn],
          ['past-review', stateNames['past-review']],
          ['draft', stateNames.draft],
          ['to-fix', words.toFix],
          ['to-be-removed', stateNames['to-be-removed']],
          ['published', stateNames.published],
        ]}
        onChoose={(state) => actions.filter({ state })}
      />
      <Select
        label={words.orderLabel}
        value={filter.order}
        choices={words.orders}
        onChoose={(order) => actions.filter({ order })}
      />
    </search>
  );
}

type RowProps = {
  readonly row: LibraryRow;
  readonly today: string;
  readonly link: RefObject<HTMLAnchorElement | null> | undefined;
};

function Row({ row, today, link }: RowProps) {
  const note = rowNoteInWords(row, today);
  return (
    <tr>
      <th scope="row">
        <a {...(link ? { ref: link } : {})} href={hashOf('card', row.id)}>
          <CardName id={row.id} title={row.title} listed />
        </a>
        {note ? <span class="sub">{note}</span> : null}
      </th>
      <td>{row.audience.map((one) => forWhom[one]).join(', ')}</td>
      <td>
        <StateCell row={row} />
        {row.state !== 'published' && row.saved !== undefined && !row.isNew ? (
          <a class="sub" href={hashOf('compare', row.id)}>
            {compareScreenWords.link}
            <span class="vh">
              {' '}
              <CardName id={row.id} title={row.title} listed />
            </span>
          </a>
        ) : null}
      </td>
      <td>{madeInWords(row.made)}</td>
      <td>
        {row.checks?.fix ? (
          <Tag care words={checksInWords(row.checks)} />
        ) : (
          checksInWords(row.checks)
        )}
      </td>
      <td class="day">{row.reviewBy ? dayInWords(row.reviewBy) : words.notSet}</td>
    </tr>
  );
}

function StateCell({ row }: { row: LibraryRow }) {
  const said = stateInWords(row);
  if (row.state === 'published') return <>{said}</>;
  return <Tag care={row.state === 'past-review'} words={said} />;
}

function Tag({ words: said, care }: { words: string; care: boolean }) {
  return <span class={care ? 'tag care' : 'tag'}>{said}</span>;
}
