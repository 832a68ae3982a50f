import type { Day } from '#lib/base/day.ts';
import type { StudioState } from './state.ts';

/** That the published files take a card back: since when, and up to which edition. */
export type Withdrawal = { readonly day: Day; readonly upto: number };

/**
 * The withdrawal that hides the edition of a card which readers have, if one does. It does so until
 * an edition above `upto` is published (the format's section 5).
 */
export function withdrawalOf(
  { work, withdrawn }: Pick<StudioState, 'work' | 'withdrawn'>,
  card: { readonly id: string; readonly rev: number },
): Withdrawal | undefined {
  const bundle = work.value?.front.bundle.id;
  // Before the files are opened for publishing, what they took back is known from opening the library.
  const item = [...withdrawn.value, ...(work.value?.withdrawn ?? [])].find(
    (one) => one.bundle === bundle && one.id === card.id && one.upto >= card.rev,
  );
  return item && { day: item.at.slice(0, 10), upto: item.upto };
}
