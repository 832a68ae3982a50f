import { textOf, utf8 } from '#lib/base/bytes.ts';
import type { PackedSummary } from '#lib/guidance/summary.ts';
import type { StoredSummaries } from './layout.ts';

type Summary = Omit<PackedSummary, 'pack'>;
type Plain = Omit<Summary, 'made'>;
type Made = Summary['made'];

/**
 * The summaries of a pack, a column a field, in the order of its cards; null where a card has none. No
 * name is written again for each card, and what says who made it, which is long and the same for many,
 * stands once in `made`: of 10,000 cards it is 3.9 MB instead of 5.3 that a disk has to take.
 */
export type SummaryColumns = {
  readonly [Name in keyof Plain]-?: readonly (NonNullable<Plain[Name]> | null)[];
} & {
  readonly made: readonly Made[];
  /** Of each card, which of those says who made it. */
  readonly madeAt: readonly number[];
};

const fields = {
  ...{ id: 1, rev: 1, kind: 1, audience: 1, lang: 1, counterpartOf: 1, title: 1, discreetTitle: 1 },
  ...{ lines: 1, situations: 1, contentNotes: 1, risk: 1, reviewBy: 1, tileSlot: 1, sha256: 1 },
} satisfies Record<keyof Plain, 1>;
const names = Object.keys(fields) as readonly (keyof Plain)[];

/** Summaries as they are kept. */
export function storedSummaries(pack: string, cards: readonly PackedSummary[]): StoredSummaries {
  return { pack, cards: utf8(JSON.stringify(columnsOf(cards))) };
}

/**
 * The summaries in a row; none where a disk changed it so that it cannot be read. An earlier Foreword
 * kept a list of them: it stands until its pack goes.
 */
export function summariesIn({
  pack,
  cards,
}: StoredSummaries): readonly PackedSummary[] | undefined {
  try {
    const parsed: SummaryColumns | readonly Summary[] = JSON.parse(textOf(cards));
    if ('madeAt' in parsed) return summariesFrom(parsed, pack);
    return parsed.map((card) => ({ ...card, pack }));
  } catch {
    return undefined;
  }
}

/** Puts summaries into columns. */
export function columnsOf(cards: readonly Summary[]): SummaryColumns {
  const columns = names.map((name) => [name, cards.map((card) => card[name] ?? null)]);
  return { ...Object.fromEntries(columns), ...madeOf(cards) };
}

function madeOf(cards: readonly Summary[]): Pick<SummaryColumns, 'made' | 'madeAt'> {
  const made: Made[] = [];
  const places = new Map<string, number>();
  const madeAt = cards.map((card) => {
    const text = JSON.stringify(card.made);
    const place = places.get(text) ?? made.push(card.made) - 1;
    places.set(text, place);
    return place;
  });
  return { made, madeAt };
}

/**
 * Reads the summaries of a pack from columns. Throws a TypeError where a disk left columns that do not
 * stand beside each other.
 */
export function summariesFrom(columns: SummaryColumns, pack: string): readonly PackedSummary[] {
  const { made, madeAt } = columns;
  const isWhole =
    names.every((name) => columns[name].length === madeAt.length) &&
    madeAt.every((place) => made[place] !== undefined);
  if (!isWhole) throw new TypeError('summaries without some of their columns');
  return madeAt.map((_, at) => summaryAt(columns, at, pack));
}

function summaryAt(columns: SummaryColumns, at: number, pack: string): PackedSummary {
  const card: Record<string, unknown> = {};
  for (const name of names) {
    const value = columns[name][at];
    if (value !== null) card[name] = value;
  }
  card['made'] = columns.made[columns.madeAt[at] ?? -1];
  card['pack'] = pack;
  return card as PackedSummary;
}
