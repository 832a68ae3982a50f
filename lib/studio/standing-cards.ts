import type { Card } from '#lib/guidance/card.ts';
import type { Draft } from './draft.ts';
import type { StudioState } from './state.ts';

/** A card as it stands: as it is being written, or else as it was published. */
export type StandingCard = Draft | Card;

/**
 * Every card of the library as it stands: drafts first, in the place of what they change. What is to
 * be left out of the next release is not there.
 */
export function standingCards({
  work,
  drafts,
}: Pick<StudioState, 'work' | 'drafts'>): readonly StandingCard[] {
  const written = drafts.value;
  const changed = [...written.values()].filter(({ removed }) => !removed);
  const rest = (work.value?.cards ?? []).filter(({ id }) => !written.has(id));
  return [...changed.map(({ draft }) => draft), ...rest];
}

/** Whether a card is being written. */
export function isDraft(card: StandingCard): card is Draft {
  return 'steps' in card;
}
