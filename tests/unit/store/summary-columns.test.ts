import { expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import type { Made } from '#lib/guidance/made.ts';
import { type PackedSummary, summarise } from '#lib/guidance/summary.ts';
import {
  columnsOf,
  type SummaryColumns,
  storedSummaries,
  summariesFrom,
  summariesIn,
} from '#lib/store/summary-columns.ts';
import { aCard, aCardOfEachKind } from '../../support/a-card.ts';

const slot = {
  id: 'room',
  ask: 'Which room?',
  kind: 'place',
  required: false,
  onTile: true,
} as const;
const made: Made = { standing: 'starter', from: ['another-source'] };
const cards = [
  ...aCardOfEachKind(),
  aCard({ id: 'consulting/cymraeg', lang: 'cy', counterpartOf: 'consulting/start-safe' }),
  aCard({ id: 'consulting/room', slots: [slot] }),
];
const summaries = cards.map((card, at) => summarise(card, { sha256: `hash ${at}`, pack: 'pack' }));

/** As a disk gives columns back. */
function kept(some: readonly PackedSummary[]): SummaryColumns {
  return JSON.parse(JSON.stringify(columnsOf(some)));
}

test('summaries come back from columns as they were, with what only some cards have', () => {
  expect(summariesFrom(kept(summaries), 'pack')).toEqual(summaries);
  expect(summariesFrom(kept([]), 'pack')).toEqual([]);
});

test('who made the cards of a pack stands once for all that the same people made', () => {
  const others = summaries.map((card, at) => (at === 1 ? { ...card, made } : card));
  const columns = kept(others);
  expect(columns.made).toHaveLength(2);
  expect(summariesFrom(columns, 'pack')).toEqual(others);
});

test('columns of which a disk lost a part are not taken for summaries', () => {
  const columns = kept(summaries);
  for (const name of Object.keys(columns) as (keyof SummaryColumns)[]) {
    const shorter = { ...columns, [name]: columns[name].slice(1) };
    expect(() => summariesFrom(shorter, 'pack'), name).toThrow(TypeError);
    const { [name]: _lost, ...others } = columns;
    expect(() => summariesFrom(others as SummaryColumns, 'pack'), name).toThrow(TypeError);
  }
});

test('a list of summaries, as an earlier Foreword kept it, is read as columns are', () => {
  const list = summaries.map(({ pack: _, ...card }) => card);
  const row = { pack: 'pack', cards: utf8(JSON.stringify(list)) };
  expect(summariesIn(row)).toEqual(summaries);
  expect(summariesIn(storedSummaries('pack', summaries))).toEqual(summaries);
});

test.each(['', '{}', 'null', '1', '[1', '{"madeAt":[0]}'])(
  'a row in which a disk left %j holds no summaries',
  (text) => {
    expect(summariesIn({ pack: 'pack', cards: utf8(text) })).toBeUndefined();
  },
);
