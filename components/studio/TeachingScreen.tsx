import { useState } from 'preact/hooks';
import { Sheet } from '#components/guidance/Sheet.tsx';
import { FilterField } from '#components/ui/FilterField.tsx';
import { Table } from '#components/ui/Table.tsx';
import type { Card } from '#lib/guidance/card.ts';
import type { SheetView } from '#lib/guidance/sheet.ts';
import { everything } from '#lib/studio/library-view.ts';
import { hashOf } from '#lib/studio/route.ts';
import { forWhom, libraryWords } from '#lib/words/studio-library.ts';
import { teachingWords as words } from '#lib/words/studio-teaching.ts';
import { NoneMatch } from './NoneMatch.tsx';
import { CardName } from './own-words.tsx';
import { PageHead } from './PageHead.tsx';
import { TellShown } from './TellShown.tsx';
import { WaitingButton } from './WaitingButton.tsx';

type Props = {
  readonly cards: readonly Card[];
  /** The ids of those that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly sheetsOf: (cards: readonly Card[]) => readonly SheetView[];
  readonly onPrint: () => void;
};

/** Cards for a team meeting: a set on paper, two to a page, or one to rehearse. */
export function TeachingScreen({ cards, chosen, onChoose, sheetsOf, onPrint }: Props) {
  const [query, setQuery] = useState('');
  const wanted = cards.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()));
  const set = cards.filter(({ id }) => chosen.has(id));
  const toggle = (id: string, on: boolean) =>
    onChoose(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  return (
    <>
      <div class="noprint">
        <PageHead
          heading={words.heading}
          lead={words.lead}
          acts={
            <WaitingButton
              main
              waits={set.length === 0 ? words.nothing : undefined}
              onPress={onPrint}
            >
              {words.print(set.length)}
            </WaitingButton>
          }
        />
        <search class="tools">
          <FilterField label={words.search} value={query} onType={setQuery} />
        </search>
        {wanted.length > 0 ? (
          <div class="tall">
            <Table caption={words.caption} columns={words.columns}>
              {wanted.map((card) => (
                <Row key={card.id} card={card} on={chosen.has(card.id)} onTick={toggle} />
              ))}
            </Table>
          </div>
        ) : (
          <NoneMatch
            view={{ filter: { ...everything, words: query }, inAll: cards.length, unfiltered: 0 }}
            onFilter={() => setQuery('')}
          />
        )}
        <TellShown sentence={libraryWords.shown(wanted.length, cards.length)} filter={query} />
      </div>
      <section class="printset" aria-label={words.set}>
        {sheetsOf(set).map((sheet) => (
          <Sheet key={sheet.id} sheet={sheet} />
        ))}
      </section>
    </>
  );
}

type RowProps = {
  readonly card: Card;
  readonly on: boolean;
  readonly onTick: (id: string, on: boolean) => void;
};

function Row({ card, on, onTick }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <label class="pick">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => onTick(card.id, event.currentTarget.checked)}
          />
          <span>
            <CardName id={card.id} title={card.title} lang={card.lang} listed />
          </span>
        </label>
      </th>
      <td>{card.audience.map((one) => forWhom[one]).join(', ')}</td>
      <td>
        <a href={hashOf('rehearse', card.id)}>
          {words.rehearse}
          <span class="vh">
            {' '}
            <CardName id={card.id} title={card.title} lang={card.lang} listed />
          </span>
        </a>
      </td>
    </tr>
  );
}
