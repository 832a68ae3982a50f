import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardOf } from '#lib/studio/card-of.ts';
import { readCsv, writeCsv } from '#lib/studio/csv.ts';
import { type Draft, draftOf } from '#lib/studio/draft.ts';
import { readExcel, writeExcel } from '#lib/studio/excel.ts';
import { planRows, rowsOfCards } from '#lib/studio/sheet-plan.ts';
import { aCard } from '../../support/a-card.ts';
import { anyUnfinishedDraft } from '../../support/studio/unfinished-draft.ts';

type Rows = readonly (readonly string[])[];

const trips = [
  ['CSV', async (rows: Rows) => readCsv(writeCsv(rows)), 300],
  ['XLSX', async (rows: Rows) => readExcel(writeExcel(rows)), 40],
] as const;

const unchanged = { same: 1, changed: [], fresh: [], refused: [], absent: 0 };
const here = (draft: Draft): ReadonlyMap<string, Draft> => new Map([[draft.id, draft]]);
const said = (draft: Draft | undefined) => draft && { ...cardOf(draft), rev: 0 };

test.each(trips)(
  'a card that is not finished comes back from %s as it went out',
  async (_name, trip, numRuns) => {
    await fc.assert(
      fc.asyncProperty(anyUnfinishedDraft, async (draft) => {
        expect(planRows(await trip(rowsOfCards([draft])), here(draft))).toMatchObject(unchanged);
      }),
      { numRuns },
    );
  },
);

test.each(trips)(
  'a card that is not finished, with a title, comes whole into another library by %s',
  async (_name, trip, numRuns) => {
    await fc.assert(
      fc.asyncProperty(anyUnfinishedDraft, async (half) => {
        const draft = { ...half, title: `A ${half.title}` };
        const plan = planRows(await trip(rowsOfCards([draft])), new Map());
        expect(plan.refused).toEqual([]);
        expect(said(plan.fresh[0])).toEqual(said(draft));
      }),
      { numRuns },
    );
  },
);

const full = draftOf(aCard());

/** What of a card changes as one cell of its row does. */
function rewritten(draft: Draft, heading: string, rewrite: (cell: string) => string) {
  const [headings = [], cells = []] = rowsOfCards([draft]);
  const at = headings.indexOf(heading);
  const row = cells.map((cell, n) => (n === at ? rewrite(cell) : cell));
  return planRows([headings, row], here(draft));
}

test('lines without a heading stay lines as one of them is written anew', () => {
  const draft = { ...full, folded: { heading: '', lines: ['One', '# Two'] } };
  const { changed } = rewritten(draft, 'Folded part', (cell) => cell.replace('One', 'Other'));
  expect(changed[0]?.folded).toEqual({ heading: '', lines: ['Other', '# Two'] });
});

test('words instead that are not written yet stay empty as the reason is written anew', () => {
  const swap = { insteadOf: 'That', say: '', why: 'It hurts.' };
  const draft: Draft = { ...full, kind: 'wording', swaps: [swap] };
  const { changed } = rewritten(draft, 'Words to use instead', (cell) =>
    cell.replace('It hurts', 'It can hurt'),
  );
  expect(changed[0]?.swaps).toEqual([{ ...swap, why: 'It can hurt.' }]);
});

test('a cell that was not touched changes nothing, whatever the card lacks; a title is not taken away', () => {
  const draft = { ...full, title: '', reviewed: 'soon', toVerify: ['C1', ''] };
  expect(rewritten(draft, 'Title', (cell) => cell)).toMatchObject(unchanged);
  const { changed } = rewritten(draft, 'Why this card', () => 'It can help.');
  expect(changed).toEqual([{ ...draft, why: 'It can help.' }]);
  const { refused } = rewritten(full, 'Title', () => '');
  expect(refused).toEqual([{ row: 2, column: 'Title', code: 'no-title' }]);
});
