import { signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import { type FeedbackRefusal, readFeedbackFile } from '#lib/guidance/read-feedback.ts';
import { type InboxNote, type Received, receive, withNote } from './inbox.ts';
import type { StudioParts } from './parts.ts';
import { takeOutIdentifiers } from './take-out.ts';

/** What came of the file that was brought in last. */
export type InboxNews =
  | { readonly state: 'refused'; readonly refusal: FeedbackRefusal }
  | ({ readonly state: 'taken' } & Omit<Received, 'notes'>);

/** What was told of the cards: brought in as files, answered, and turned into changes. */
export function createInbox({ clock, store, page }: StudioParts, kept: unknown) {
  const notes = signal<readonly InboxNote[]>(Array.isArray(kept) ? kept : []);
  const news = signal<InboxNews | undefined>(undefined);
  const today = () => dayOf(clock());
  const change = async (next: readonly InboxNote[]): Promise<void> => {
    notes.value = next;
    await store.keep('studio.inbox', next);
  };
  return {
    notes,
    news,
    async readFeedback(text: string): Promise<void> {
      const file = readFeedbackFile(text);
      if (!file.ok) {
        news.value = { state: 'refused', refusal: file.refusal };
        return;
      }
      const { notes: next, ...came } = receive(notes.value, file.value, today());
      await change(next);
      news.value = { state: 'taken', ...came };
    },
    /** Writes down what was answered, or done. */
    answer(at: number, words: string): Promise<void> {
      const { text } = takeOutIdentifiers(words, today());
      return change(withNote(notes.value, at, { state: 'answered', answer: text.slice(0, 1_000) }));
    },
    /** Notes that a change of the card is being written because of this. */
    intoDraft: (at: number): Promise<void> =>
      change(withNote(notes.value, at, { state: 'in-draft' })),
    drop: (at: number): Promise<void> => change(notes.value.filter((_note, place) => place !== at)),
    /** Saves what was answered as a text to send back. */
    saveAnswers(titleOf: (card: string) => string): void {
      const lines = notes.value
        .filter(({ state }) => state === 'answered')
        .map(({ card, note, answer }) => `${titleOf(card)}\n${note}\n${answer}\n`);
      page.saveFile(`answers-${today()}.txt`, lines.join('\n'));
    },
  };
}
