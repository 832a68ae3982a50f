import type { Day } from '#lib/base/day.ts';
import type { Feedback, FeedbackChoice } from '#lib/guidance/feedback.ts';
import { feedbackChoices } from '#lib/guidance/feedback.ts';
import type { FeedbackFile } from '#lib/guidance/read-feedback.ts';
import type { IdentifierKind } from '#lib/identifiers/find-identifiers.ts';
import { takeOutIdentifiers } from './take-out.ts';

/** A note in the inbox: what was told, by which practice, and what became of it. */
export type InboxNote = Feedback & {
  readonly practice: string;
  readonly state: 'new' | 'answered' | 'in-draft';
  readonly answer: string;
};

/** What came of reading a file in: how many notes are new, and what was taken out of them. */
export type Received = {
  readonly notes: readonly InboxNote[];
  readonly fresh: number;
  readonly same: number;
  readonly taken: readonly IdentifierKind[];
};

/** The notes of one card, the gravest first. */
export type CardNotes = {
  readonly card: string;
  readonly gravest: FeedbackChoice;
  readonly open: number;
  readonly notes: readonly { readonly at: number; readonly note: InboxNote }[];
};

/** Puts a file's notes into the inbox. What looks like patient data is taken out and never kept. */
export function receive(
  inbox: readonly InboxNote[],
  { practice, feedback }: FeedbackFile,
  today: Day,
): Received {
  const known = new Set(inbox.map(nameOf));
  const taken = new Set<IdentifierKind>();
  const notes = [...inbox];
  for (const one of feedback) {
    const cleaned = takeOutIdentifiers(one.note, today);
    for (const kind of cleaned.taken) taken.add(kind);
    const from = takeOutIdentifiers(practice, today).text;
    const note = { ...one, note: cleaned.text, practice: from, state: 'new' as const, answer: '' };
    if (known.has(nameOf(note))) continue;
    known.add(nameOf(note));
    notes.push(note);
  }
  const fresh = notes.length - inbox.length;
  return { notes, fresh, same: feedback.length - fresh, taken: [...taken] };
}

/** What tells a note from every other, whatever became of it. */
export function nameOf({ practice, card, rev, choice, note, day }: InboxNote): string {
  return JSON.stringify([practice, card, rev, choice, note, day]);
}

/** The inbox by card: cards with something unsafe first, then those with most to answer. */
export function groupByCard(inbox: readonly InboxNote[]): readonly CardNotes[] {
  const cards = new Map<string, { at: number; note: InboxNote }[]>();
  for (const [at, note] of inbox.entries()) {
    const group = cards.get(note.card) ?? [];
    cards.set(note.card, [...group, { at, note }]);
  }
  return [...cards].map(([card, notes]) => groupOf(card, notes)).sort(byNeed);
}

function groupOf(card: string, notes: CardNotes['notes']): CardNotes {
  const open = notes.filter(({ note }) => note.state === 'new');
  const sorted = [...notes].sort((a, b) => needOf(a.note) - needOf(b.note));
  const gravest = sorted[0]?.note.choice ?? 'this-helped';
  return { card, gravest, open: open.length, notes: sorted };
}

// What still waits comes before what was answered, and within each the gravest first.
function needOf({ state, choice }: InboxNote): number {
  return (state === 'new' ? 0 : feedbackChoices.length) + feedbackChoices.indexOf(choice);
}

function byNeed(a: CardNotes, b: CardNotes): number {
  const [one, other] = [a, b].map((group) => (group.open > 0 ? 0 : 1));
  return (
    (one ?? 0) - (other ?? 0) ||
    feedbackChoices.indexOf(a.gravest) - feedbackChoices.indexOf(b.gravest) ||
    b.open - a.open ||
    a.card.localeCompare(b.card)
  );
}

/** Where in an inbox a note lies, which another tab may have moved; -1 where it is there no more. */
export function placeOf(inbox: readonly InboxNote[], note: InboxNote): number {
  const same = nameOf(note);
  return inbox.findIndex((one) => nameOf(one) === same);
}

/** The inbox with one note changed. */
export function withNote(
  inbox: readonly InboxNote[],
  at: number,
  change: Partial<Pick<InboxNote, 'state' | 'answer'>>,
): readonly InboxNote[] {
  return inbox.map((note, place) => (place === at ? { ...note, ...change } : note));
}
