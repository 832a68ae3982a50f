import { type Signal, signal } from '@preact/signals-core';
import { type Day, dayOf } from '#lib/base/day.ts';
import { type FeedbackRefusal, readFeedbackFile } from '#lib/guidance/read-feedback.ts';
import { changeShared } from './change-shared.ts';
import { type InboxNote, placeOf, type Received, receive, withNote } from './inbox.ts';
import type { StudioParts } from './parts.ts';
import { takeOutIdentifiers } from './take-out.ts';

/** What came of the file that was brought in last. */
export type InboxNews =
  | { readonly state: 'refused'; readonly refusal: FeedbackRefusal }
  | ({ readonly state: 'taken' } & Omit<Received, 'notes'>);

/** The name under which notes are kept. */
export const inboxName = 'studio.inbox';

type Notes = readonly InboxNote[];
type Lay = (now: Notes) => Notes | undefined;

/** What was told of the cards: brought in as files, answered, and turned into changes. */
export function createInbox(parts: StudioParts, kept: unknown) {
  const notes = signal<Notes>(asNotes(kept));
  const news = signal<InboxNews | undefined>(undefined);
  const today = () => dayOf(parts.clock());
  // Another tab may have read a file meanwhile: each change is laid over what is kept now.
  const change = async (lay: Lay): Promise<void> => {
    const next = await changeShared(parts, inboxName, (now) => lay(asNotes(now)));
    if (next) notes.value = next;
  };
  return {
    notes,
    news,
    /** Reads again what another tab brought in or answered. */
    async hear(name: string): Promise<void> {
      if (name === inboxName) notes.value = asNotes(await parts.store.read(inboxName));
    },
    async readFeedback(text: string): Promise<void> {
      const file = readFeedbackFile(text);
      if (!file.ok) {
        news.value = { state: 'refused', refusal: file.refusal };
        return;
      }
      await change((now) => {
        const { notes: next, ...came } = receive(now, file.value, today());
        news.value = { state: 'taken', ...came };
        return next;
      });
    },
    ...createAnswering(notes, change, today),
    /** Saves what was answered as a text to send back. */
    saveAnswers(titleOf: (card: string) => string): void {
      const lines = notes.value
        .filter(({ state }) => state === 'answered')
        .map(({ card, note, answer }) => `${titleOf(card)}\n${note}\n${answer}\n`);
      parts.page.saveFile(`answers-${today()}.txt`, lines.join('\n'));
    },
  };
}

type Change = (lay: Lay) => Promise<void>;

function createAnswering(notes: Signal<Notes>, change: Change, today: () => Day) {
  const changeNote = (at: number, lay: (now: Notes, place: number) => Notes): Promise<void> => {
    const note = notes.value[at];
    return change((now) => {
      const place = note ? placeOf(now, note) : -1;
      return place < 0 ? undefined : lay(now, place);
    });
  };
  return {
    /** Writes down what was answered, or done. */
    answer(at: number, words: string): Promise<void> {
      const { text } = takeOutIdentifiers(words, today());
      const answer = text.slice(0, 1_000);
      return changeNote(at, (now, place) => withNote(now, place, { state: 'answered', answer }));
    },
    /** Notes that a change of the card is being written because of this. */
    intoDraft: (at: number): Promise<void> =>
      changeNote(at, (now, place) => withNote(now, place, { state: 'in-draft' })),
    drop: (at: number): Promise<void> =>
      changeNote(at, (now, place) => now.filter((_note, other) => other !== place)),
  };
}

function asNotes(kept: unknown): Notes {
  return Array.isArray(kept) ? kept : [];
}
