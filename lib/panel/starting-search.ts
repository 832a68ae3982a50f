import { pause } from '#lib/base/pause.ts';
import type { SearchParts } from '#lib/search/findable.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import { findRest } from './reading.ts';
import type { Signals } from './signals.ts';

type From = Omit<SearchParts, 'segments'> & { readonly reader: GuidanceReader };

/**
 * Opens the search over all words in short tasks, for the guidance that is on screen. Where other
 * guidance comes meanwhile, what was begun for this is let go.
 */
export async function startSearch(state: Signals, { reader, cards, front }: From): Promise<void> {
  const { digest } = state.guidance.value ?? {};
  const isStill = () => state.guidance.value?.digest === digest && !state.search.value;
  const [segments, { openSearchInSlices }] = await Promise.all([
    reader.segments(),
    // In a file of its own, since nobody searches in the first frame.
    import('#lib/search/open-search.ts'),
  ]);
  if (!segments || !isStill()) return;
  const search = await openSearchInSlices({ segments, cards, front }, pause);
  if (!isStill()) return;
  state.search.value = search;
  findRest(state);
}
