import { useMemo, useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Table } from '#components/ui/Table.tsx';
import {
  compareEditions,
  type Edition,
  type EditionChange,
} from '#lib/studio/compared-editions.ts';
import type { Comparing, Side } from '#lib/studio/comparing.ts';
import { hashOf } from '#lib/studio/route.ts';
import { changedInWords, fieldWordsFor } from '#lib/words/compare.ts';
import { compareRefusalInWords, compareScreenWords as words } from '#lib/words/compare-screen.ts';
import { changeWords } from '#lib/words/sign-off.ts';
import { screenTitles } from '#lib/words/studio.ts';
import { CompareCard } from './CompareCard.tsx';
import { CompareSides } from './CompareSides.tsx';
import { FrontCompare } from './FrontCompare.tsx';
import { CardName } from './own-words.tsx';
import { PageHead } from './PageHead.tsx';

/** What the page may ask of the model. */
export type CompareActions = {
  readonly choose: (change: { readonly before?: Side; readonly after?: Side }) => Promise<void>;
  readonly swap: () => void;
  readonly readFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
};

type Props = {
  readonly comparing: Comparing;
  /** The two sides in full; nothing while one is being read. */
  readonly before: Edition | undefined;
  readonly after: Edition | undefined;
  /** The card that is looked at, by id; empty where it is the whole library. */
  readonly about: string;
  readonly actions: CompareActions;
};

/** How many rows stand at once. */
const rowsAtOnce = 100;

/** Two editions of a library: every card that differs, and then that card by field. */
export function CompareScreen({ comparing, before, after, about, actions }: Props) {
  const changes = useMemo(
    () =>
      before && after ? compareEditions(before, after, fieldWordsOf(before, after)) : undefined,
    [before, after],
  );
  const { refusal } = comparing;
  return (
    <>
      <PageHead
        heading={about === '' ? screenTitles.compare : headingOf(about, before, after)}
        lead={words.lead}
        {...(about === ''
          ? {}
          : { crumb: { name: screenTitles.compare, href: hashOf('compare') } })}
      />
      {refusal ? (
        <Alert refusal={refusal} heading={words.refused} words={compareRefusalInWords(refusal)} />
      ) : null}
      <CompareSides comparing={comparing} actions={actions} />
      {changes && before && after ? (
        <Found about={about} changes={changes} before={before} after={after} />
      ) : (
        <p class="none">{words.reading}</p>
      )}
    </>
  );
}

type WholeProps = {
  readonly changes: readonly EditionChange[];
  readonly before: Edition;
  readonly after: Edition;
};

function Found({ about, ...whole }: WholeProps & { readonly about: string }) {
  return about === '' ? <Whole {...whole} /> : <CompareCard id={about} {...whole} />;
}

function Whole({ changes, before, after }: WholeProps) {
  const [most, setMost] = useState(rowsAtOnce);
  const same = after.cards.size - changes.filter(({ change }) => change !== 'removed').length;
  return (
    <>
      <p role="status">{words.totals(countsOf(changes), same)}</p>
      {changes.length > 0 ? (
        <Table caption={words.caption} columns={words.columns} class="compared">
          {changes.slice(0, most).map((change) => (
            <tr key={change.id}>
              <th scope="row">
                <a href={hashOf('compare', change.id)}>
                  <CardName {...change} />
                </a>
                <span class="sub">{whatInWords(change)}</span>
              </th>
              <td>{changeWords[change.change]}</td>
            </tr>
          ))}
        </Table>
      ) : null}
      {most < changes.length ? (
        <p class="below">
          <button type="button" class="link" onClick={() => setMost(most + rowsAtOnce)}>
            {words.showMore}
          </button>
        </p>
      ) : null}
      <FrontCompare before={before} after={after} />
    </>
  );
}

function whatInWords({ change, comparison }: EditionChange): string {
  if (change === 'changed') return changedInWords(comparison);
  return change === 'new' ? words.allNew : words.allGone;
}

function countsOf(changes: readonly EditionChange[]) {
  const counts = { new: 0, changed: 0, removed: 0 };
  for (const { change } of changes) counts[change] += 1;
  return counts;
}

function headingOf(id: string, before: Edition | undefined, after: Edition | undefined) {
  const [now, old] = [after?.cards.get(id), before?.cards.get(id)];
  return now || old ? <CardName id={id} title={now?.title ?? old?.title} /> : id;
}

function fieldWordsOf(before: Edition, after: Edition) {
  const [old, now] = [before.front, after.front];
  return fieldWordsFor({
    situations: [...(old?.situations ?? []), ...(now?.situations ?? [])],
    sources: [...(old?.sources ?? []), ...(now?.sources ?? [])],
  });
}
