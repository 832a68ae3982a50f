import { Table } from '#components/ui/Table.tsx';
import type { LibraryRow } from '#lib/studio/library-view.ts';
import { hashOf } from '#lib/studio/route.ts';
import { dayInWords } from '#lib/words/days.ts';
import { forWhom, madeInWords } from '#lib/words/studio-library.ts';
import { dueWords as words } from '#lib/words/studio-teaching.ts';
import { CardName } from './own-words.tsx';
import { PageHead } from './PageHead.tsx';

/** Cards whose review day has passed or comes soon. */
export function DueScreen({ rows }: { rows: readonly LibraryRow[] }) {
  return (
    <>
      <PageHead heading={words.heading} lead={words.lead} />
      {rows.length === 0 ? (
        <p class="none">{words.none}</p>
      ) : (
        <Table caption={words.caption} columns={words.columns}>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={hashOf('card', row.id)}>
                  <CardName id={row.id} title={row.title} listed />
                </a>
              </th>
              <td>{row.audience.map((one) => forWhom[one]).join(', ')}</td>
              <td>{madeInWords(row.made)}</td>
              <td class="day">
                {dayInWords(row.reviewBy)}{' '}
                {row.pastReview ? <span class="tag care">{words.past}</span> : null}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
