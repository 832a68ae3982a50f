import { daysBetween } from '#lib/base/calendar.ts';
import type { Day } from '#lib/base/day.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Audience, ContentNote } from '#lib/guidance/identity.ts';
import type { Made } from '#lib/guidance/made.ts';
import { countFixes } from './check.ts';
import type { LoadedCheck } from './checking.ts';
import type { Draft, Kind } from './draft.ts';
import { saysPublished } from './says-published.ts';
import type { StudioState } from './state.ts';
import { type Withdrawal, withdrawalOf } from './withdrawal-of.ts';
import type { OpenedFrom, Work } from './work.ts';

/** What a card needs, in the order of the table; all but the last need somebody. */
export const cardStates = [
  'withdrawn',
  'past-review',
  'draft',
  'to-be-removed',
  'published',
] as const;

/** How a card stands. */
export type CardState = (typeof cardStates)[number];

/** How the table is ordered. */
export type LibraryOrder = 'needs-you' | 'title' | 'review';

/** What of the library is shown. */
export type LibraryFilter = {
  readonly words: string;
  readonly audience: Audience | 'everyone';
  readonly state: CardState | 'any' | 'to-fix';
  readonly order: LibraryOrder;
};

/** The whole library, those first that need somebody. */
export const everything: LibraryFilter = {
  words: '',
  audience: 'everyone',
  state: 'any',
  order: 'needs-you',
};

/** What the checks found: not known yet while they run. */
export type ChecksView = { readonly fix: number; readonly consider: number } | undefined;

/** One row of the table. */
export type LibraryRow = {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly audience: readonly Audience[];
  readonly contentNotes: readonly ContentNote[];
  readonly state: CardState;
  /** That the published files take it back, whether or not a draft is to put it right. */
  readonly withdrawn: Withdrawal | undefined;
  /** It was never published. */
  readonly isNew: boolean;
  readonly rev: number;
  /** When its draft was last saved, in milliseconds since 1970. */
  readonly saved: number | undefined;
  readonly made: Partial<Made> | undefined;
  readonly checks: ChecksView;
  readonly reviewBy: Day;
  readonly pastReview: boolean;
};

/** The library, ready to be shown. */
export type LibraryView = {
  readonly from: OpenedFrom | undefined;
  readonly title: string;
  readonly released: string;
  readonly rows: readonly LibraryRow[];
  readonly inAll: number;
  /** How many there would be without the filters: all in which the words stand. */
  readonly unfiltered: number;
  readonly counts: { readonly [state in CardState]: number };
  /** How many are withdrawn, those among them that have a draft. */
  readonly withdrawn: number;
  readonly filter: LibraryFilter;
  readonly checking: boolean;
};

/** Makes the library's table out of all its rows, in their order. */
export function viewLibrary(
  work: Work | undefined,
  all: readonly LibraryRow[],
  filter: LibraryFilter,
): LibraryView {
  const counts = { withdrawn: 0, 'past-review': 0, draft: 0, 'to-be-removed': 0, published: 0 };
  for (const row of all) counts[row.state] += 1;
  return {
    ...{ from: work?.from, title: work?.front.bundle.title ?? '', released: work?.released ?? '' },
    rows: all.filter((row) => isWanted(row, filter)),
    ...{ inAll: all.length, counts, filter },
    withdrawn: all.filter((row) => row.withdrawn).length,
    unfiltered: all.filter((row) => hasWords(row, filter.words)).length,
    checking: all.some(({ checks, state: one }) => !checks && one !== 'to-be-removed'),
  };
}

/** Every row in an order: it is asked for once, and not again for each filter. */
export function inOrder(rows: readonly LibraryRow[], order: LibraryOrder): readonly LibraryRow[] {
  return [...rows].sort(orders[order]);
}

/** Every card of the library as a row, drafts in the place of what they change. */
export function rowsOf(state: StudioState): readonly LibraryRow[] {
  const published = new Map((state.work.value?.cards ?? []).map((card) => [card.id, card]));
  const drafts = state.drafts.value;
  const today = state.today.value;
  const checks = state.checks.value;
  const changed = [...drafts.values()].map(({ card: id, draft, saved, removed }): LibraryRow => {
    const row = rowOf(draft, checks.get(id), today);
    const card = published.get(id);
    // Nothing is left of its changes but their undo.
    if (card && !removed && saysPublished(draft, card))
      return withdrawnRow({ ...row, rev: card.rev }, state);
    return {
      ...{ ...row, state: removed ? 'to-be-removed' : 'draft', saved, isNew: !card },
      withdrawn: withdrawalOf(state, card ?? draft),
    };
  });
  const rest = (state.work.value?.cards ?? [])
    .filter(({ id }) => !drafts.has(id))
    .map((card) => withdrawnRow(rowOf(card, checks.get(card.id), today), state));
  return [...changed, ...rest];
}

/** The row of a published card; one that was taken back is not in the panel, whatever else it is. */
function withdrawnRow(row: LibraryRow, state: StudioState): LibraryRow {
  const withdrawn = withdrawalOf(state, row);
  return withdrawn ? { ...row, state: 'withdrawn', withdrawn } : row;
}

function rowOf(of: Draft | Card, check: LoadedCheck | undefined, today: Day): LibraryRow {
  const { id, title, kind, audience, contentNotes, rev, made, reviewBy } = of;
  const pastReview = reviewBy !== '' && reviewBy < today && daysBetween(reviewBy, today) > 0;
  const findings = check?.of === of ? check.checked.findings : undefined;
  const fix = findings ? countFixes(findings) : 0;
  return {
    ...{ id, title, kind, audience, contentNotes, rev, made, reviewBy, pastReview },
    state: pastReview ? 'past-review' : 'published',
    ...{ isNew: false, saved: undefined, withdrawn: undefined },
    checks: findings ? { fix, consider: findings.length - fix } : undefined,
  };
}

function isWanted(row: LibraryRow, { words, audience, state }: LibraryFilter): boolean {
  if (audience !== 'everyone' && !row.audience.includes(audience)) return false;
  if (state === 'to-fix' && (row.checks?.fix ?? 0) === 0) return false;
  if (state === 'withdrawn' && !row.withdrawn) return false;
  if (!['any', 'to-fix', 'withdrawn', row.state].includes(state)) return false;
  return hasWords(row, words);
}

function hasWords(row: LibraryRow, words: string): boolean {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${row.title} ${row.id}`.toLowerCase();
  return wanted.every((word) => text.includes(word));
}

const titles = new Intl.Collator('en-GB', { ignorePunctuation: true });

type Compare = (a: LibraryRow, b: LibraryRow) => number;

const byTitle: Compare = (a, b) => titles.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
const place = new Map(cardStates.map((state, at) => [state, at]));
// Staff have no card at all until the draft of a withdrawn one is published.
const placeOf = ({ state, withdrawn }: LibraryRow): number =>
  place.get(state === 'draft' && withdrawn ? 'withdrawn' : state) ?? 0;

const orders: { readonly [order in LibraryOrder]: Compare } = {
  'needs-you': (a, b) =>
    placeOf(a) - placeOf(b) || (b.saved ?? 0) - (a.saved ?? 0) || byTitle(a, b),
  title: byTitle,
  review: (a, b) => a.reviewBy.localeCompare(b.reviewBy) || byTitle(a, b),
};
