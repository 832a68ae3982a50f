import type { ContentNote } from '#lib/guidance/identity.ts';
import type { Made } from '#lib/guidance/made.ts';
import type { Kind } from '#lib/studio/draft.ts';
import type {
  CardState,
  ChecksView,
  LibraryFilter,
  LibraryRow,
  LibraryView,
} from '#lib/studio/library-view.ts';
import type { Withdrawal } from '#lib/studio/withdrawal-of.ts';
import { dayInWords } from './days.ts';
import { contentNoteNames } from './panel.ts';
import { spoken } from './spoken.ts';

/** Whom a card is for, in one word or two. */
export const forWhom = {
  consulting: 'Consulting',
  reception: 'Reception',
  practice: 'Whole practice',
} as const;

/** The kinds of card. */
export const kindNames: { readonly [kind in Kind]: string } = {
  prompt: 'Prompt',
  adjustment: 'Adjustment',
  guidance: 'Guidance in steps',
  pathway: 'Pathway',
  wording: 'Wording',
};

/** How a card stands, where it needs somebody or not. */
export const stateNames: { readonly [state in CardState]: string } = {
  withdrawn: 'Withdrawn',
  'past-review': 'Past review',
  draft: 'Draft',
  'to-be-removed': 'To be taken out',
  published: 'Published',
};

/** The words of the library. */
export const libraryWords = {
  heading: 'Library',
  newCard: 'New card',
  bringIn: 'Import',
  saveAs: 'Export',
  search: 'Search the library',
  forLabel: 'For',
  everyone: 'Everyone',
  stateLabel: 'State',
  anyState: 'Any state',
  toFix: 'To fix',
  orderLabel: 'Order',
  orders: [
    ['needs-you', 'Needs you first'],
    ['title', 'By title'],
    ['review', 'By review day'],
  ] as const satisfies readonly (readonly [LibraryFilter['order'], string])[],
  caption: 'Cards',
  columns: ['Card', 'For', 'State', 'Made with', 'Checks', 'Review by'],
  nothing: 'No card matches. Search for a simpler word.',
  filteredOut: (cards: number) =>
    `No card matches under “For” and “State”. Without them ${cards === 1 ? '1 card does' : `${cards} cards do`}.`,
  takeFiltersAway: 'Take the filters away',
  empty: 'There is no card in this library yet.',
  showAll: 'Show all',
  showMore: 'Show more',
  shown: (shown: number, all: number) => `${shown} of ${all} shown.`,
  checking: 'Checking',
  clear: 'Clear',
  notSet: 'Not set yet',
  notRecorded: 'Not recorded yet',
} as const;

/** The whole library in one sentence; only what there is. */
export const totalsInWords = spoken(({ counts, withdrawn }: LibraryView): string => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const said = [
    [counts.published, 'published'],
    [counts.withdrawn, 'withdrawn'],
    [counts.draft, counts.draft === 1 ? 'draft' : 'drafts'],
    [counts['to-be-removed'], 'to be taken out'],
    [counts['past-review'], 'past review'],
  ] as const;
  const parts = said.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  const cards = all === 1 ? '1 card' : `${all} cards`;
  if (parts.length === 0) return `${cards}.`;
  // Those that have a draft are counted among the drafts.
  const inAll = withdrawn > counts.withdrawn ? ` Withdrawn in all: ${withdrawn}.` : '';
  return `${cards}: ${parts.join(', ')}.${inAll}`;
});

/** Until when panels hide a card that was withdrawn. */
export const hiddenInWords = spoken(({ upto }: Withdrawal): string => {
  return `Panels hide it until an edition above the ${ordinal(upto)} is published.`;
});

/** What stands below a card's title: what it holds, or what became of it. */
export const rowNoteInWords = spoken((row: LibraryRow, today: string): string => {
  const hidden = row.withdrawn ? hiddenInWords(row.withdrawn) : '';
  const said = row.state === 'draft' ? changedInWords(row, today) : notesInWords(row.contentNotes);
  return [said, hidden].filter(Boolean).join('. ');
});

function changedInWords({ isNew, saved }: LibraryRow, today: string): string {
  if (isNew) return 'New';
  const day = saved === undefined ? '' : new Date(saved).toISOString().slice(0, 10);
  return day === today ? 'Changed today' : `Changed ${dayInWords(day)}`;
}

/** Names of content notes, in a list; nothing where there are none. */
function notesInWords(notes: readonly ContentNote[]): string {
  const names = notes.map((note) => contentNoteNames[note]).join(', ');
  return names ? `Content note: ${names}` : '';
}

/** The state of a card: its edition where it is not the first, and since when it is withdrawn. */
export const stateInWords = spoken(({ state, rev, isNew, withdrawn }: LibraryRow): string => {
  const since = withdrawn ? ` ${dayInWords(withdrawn.day)}` : '';
  if (state === 'withdrawn') return `${stateNames.withdrawn}${since}`;
  const edition = state === 'draft' && !isNew && rev > 1 ? `, ${ordinal(rev)} ed.` : '';
  return `${stateNames[state]}${edition}${since ? `, withdrawn${since}` : ''}`;
});

/** `1st`, `2nd`, `3rd` ... */
export const ordinal = spoken((count: number): string => {
  const tail = count % 100;
  if (tail >= 11 && tail <= 13) return `${count}th`;
  return `${count}${['th', 'st', 'nd', 'rd'][count % 10] ?? 'th'}`;
});

/** Who made a card, in a few words. */
export const madeInWords = spoken((made: Partial<Made> | undefined): string => {
  switch (made?.standing) {
    case 'starter':
      return 'Starter';
    case 'reviewed':
      return 'Checked, not co-produced';
    case 'co-produced':
      return made.group || libraryWords.notRecorded;
    default:
      return libraryWords.notRecorded;
  }
});

/** What the checks found, in a few words. */
export const checksInWords = spoken((checks: ChecksView): string => {
  if (!checks) return libraryWords.checking;
  if (checks.fix > 0) return `${checks.fix} to fix`;
  return checks.consider > 0 ? `${checks.consider} to consider` : libraryWords.clear;
});

/** The words of the screen that begins a card. */
export const newCardWords = {
  heading: 'New card',
  lead: 'All of this can be changed later.',
  make: 'Make the card',
} as const;
