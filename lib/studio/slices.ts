import type { Clock } from '#lib/base/clock.ts';

const budgetMs = 12;

/**
 * Cuts long work into slices: each call goes on at once until the slice is used up, then waits
 * until the page has heard what people did. No step of ours takes as long as a slice.
 */
export function createSlices(pause: () => Promise<void>, clock: Clock): () => Promise<void> {
  let began = clock();
  return async () => {
    if (clock() - began < budgetMs) return;
    await pause();
    began = clock();
  };
}
