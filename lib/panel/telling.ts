import { dayOf } from '#lib/base/day.ts';
import { type Feedback, type FeedbackChoice, writeFeedbackFile } from '#lib/guidance/feedback.ts';
import type { Identifier } from '#lib/identifiers/find-identifiers.ts';
import { layOverKept } from './keeping.ts';
import type { CardForm, PageForm } from './memory.ts';
import type { PanelParts } from './parts.ts';
import type { Signals } from './signals.ts';

const mostKept = 500;
/** The longest note that can be told, in characters. */
export const noteMaxChars = 500;

/** Why a note was not kept: what in it looks like a person, or that nothing was chosen. */
export type TellRefusal =
  | { readonly code: 'tell-needs-choice' }
  | { readonly code: 'tell-names-a-person'; readonly found: readonly Identifier['kind'][] };

/** Telling of a card. Nothing is sent: it is kept here, and leaves as a file or a mail draft. */
export function createTelling(parts: PanelParts, state: Signals) {
  const change = (by: FeedbackChange): void => keepFeedback(parts, state, by);
  return {
    /** Remembers what is half typed in a form of the open card or of a page; with no words, nothing. */
    typeHalf(words: string, form: CardForm | PageForm = 'tell'): void {
      state.halfTyped.value = words;
      const { memory } = parts;
      const card = state.opened.value?.id;
      void (words ? memory.rememberWords(words, card, form) : memory.forgetWords(form, card));
    },
    async tell(
      card: { readonly id: string; readonly rev: number },
      choice: FeedbackChoice | undefined,
      note: string,
    ): Promise<TellRefusal | undefined> {
      if (!choice) return { code: 'tell-needs-choice' };
      // Whoever goes elsewhere meanwhile has told it all the same.
      const typedOf = state.opened.value?.id;
      const text = note.trim().slice(0, noteMaxChars);
      const { findIdentifiers } = await import('#lib/identifiers/find-identifiers.ts');
      const day = dayOf(parts.clock());
      const found = [...new Set(findIdentifiers(text, day).map(({ kind }) => kind))];
      if (found.length > 0) return { code: 'tell-names-a-person', found };
      const role = state.settings.value.role ?? 'consulting';
      const one: Feedback = { card: card.id, rev: card.rev, choice, note: text, role, day };
      change((now) => [...now, one].slice(-mostKept));
      state.halfTyped.value = '';
      void parts.memory.forgetWords('tell', typedOf);
      return undefined;
    },
    saveFeedback(): void {
      const { name } = state.practice.value;
      const day = dayOf(parts.clock());
      parts.page.saveFile(
        `foreword-told-us-${day}.json`,
        writeFeedbackFile(state.feedback.value, name),
      );
    },
    /** Lets go of the notes that are shown here, and of none that came in another window since. */
    clearFeedback(): void {
      const shown = new Set(state.feedback.value.map((one) => JSON.stringify(one)));
      change((now) => now.filter((one) => !shown.has(JSON.stringify(one))));
    },
  };
}

type FeedbackChange = (now: readonly Feedback[]) => readonly Feedback[];

// Laid over what is kept at that moment: something may have been told in another window.
function keepFeedback(parts: PanelParts, state: Signals, change: FeedbackChange): void {
  const shown = change(state.feedback.value);
  state.feedback.value = shown;
  void layOverKept(parts, state, 'feedback', (now) => change(asFeedback(now))).then((kept) => {
    if (kept && state.feedback.value === shown) state.feedback.value = kept;
  });
}

function asFeedback(value: unknown): readonly Feedback[] {
  return Array.isArray(value) ? value : [];
}
