import { computed, signal } from '@preact/signals-core';
import type { Card } from '#lib/guidance/card.ts';
import { onlySite } from '#lib/guidance/local.ts';
import { noPractice } from '#lib/guidance/practice.ts';
import { type SheetView, staffSheet } from '#lib/guidance/sheet.ts';
import { previewOf } from './editor-view.ts';
import { sheetOfDraft } from './sheet-of-draft.ts';
import { isDraft, standingCards } from './standing-cards.ts';
import type { StudioState } from './state.ts';

/** One step of a rehearsal, with the lines of the card that belong to it. */
export type RehearsalStep = {
  readonly step: 'read' | 'say' | 'leave' | 'here' | 'after';
  readonly lines: readonly string[];
};

const none: ReadonlySet<string> = new Set();

/** The cards that are ticked for paper, by id: they stay so while one of them is rehearsed. */
export function createTeaching({ open }: Pick<StudioState, 'open'>) {
  const ticked = signal({ of: open.peek(), cards: none });
  return {
    chosen: computed(() => (ticked.value.of === open.value ? ticked.value.cards : none)),
    choose(cards: ReadonlySet<string>): void {
      ticked.value = { of: open.value, cards };
    },
  };
}

/** Every card of the library as it stands, to be looked at, by title. */
export function cardsNow(state: StudioState): readonly Card[] {
  const cards = standingCards(state).map((card) => (isDraft(card) ? previewOf(card) : card));
  return cards.sort((a, b) => titles.compare(a.title, b.title));
}

const titles = new Intl.Collator('en-GB', { ignorePunctuation: true });

/** Cards on paper, for a set that is taught with. */
export function sheetsOf(cards: readonly Card[], state: StudioState): readonly SheetView[] {
  const { cards: published = [], released = '' } = state.work.value ?? {};
  const days = { released, printed: state.today.value };
  return cards.map((card) => {
    const row = state.drafts.value.get(card.id);
    if (!row) return staffSheet(card, noPractice, onlySite, days);
    const before = published.find(({ id }) => id === card.id);
    return sheetOfDraft(row.draft, before, days);
  });
}

/** The steps of a card's rehearsal; steps for which the card has no lines are left out. */
export function rehearsalOf(card: Card): readonly RehearsalStep[] {
  const { lines, forYou = [] } = card;
  const steps: readonly RehearsalStep[] = [
    { step: 'read', lines },
    { step: 'say', lines: spoken(card) },
    { step: 'leave', lines: left(card) },
  ];
  return [
    ...steps.filter((one) => one.lines.length > 0),
    { step: 'here', lines: card.slots.map(({ ask }) => ask) },
    { step: 'after', lines: forYou },
  ];
}

function spoken(card: Card): readonly string[] {
  switch (card.kind) {
    case 'prompt':
      return card.parts.say ?? [];
    case 'adjustment':
      return [...(card.parts.say ?? []), ...(card.parts.sayQuietly ?? [])];
    case 'pathway':
      return card.parts.whatToSay ?? [];
    case 'wording':
      return card.parts.map(({ say }) => say);
    case 'guidance':
      return [];
  }
}

function left(card: Card): readonly string[] {
  if (card.kind === 'prompt') return card.parts.leaveOut ?? [];
  if (card.kind === 'adjustment') return card.parts.noNeedToAsk ?? [];
  return card.kind === 'wording' ? card.parts.map(({ insteadOf }) => insteadOf) : [];
}
