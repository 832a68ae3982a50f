import { openSearch, type Search } from '#lib/search/open-search.ts';
import type { Signals } from './signals.ts';

/** Reads the open card; where the summaries are not there yet, loading comes back to it. */
export async function readCard(state: Signals, id: string): Promise<void> {
  const summary = state.guidance.value?.summaries?.get(id);
  if (!summary && !state.guidance.value?.summaries) return;
  const card = summary ? await state.reader.value.card(summary) : undefined;
  if (state.opened.value?.id !== id) return; // the reader has gone elsewhere meanwhile
  state.opened.value = card ? { id, state: 'there', card } : { id, state: 'not-found' };
}

/** Searches again for the words that stand in the search box. Nothing under two letters. */
export function refind(state: Signals, asTyped = false): void {
  const query = state.query.value.trim();
  const role = state.settings.value.role ?? 'consulting';
  const search = query === '' ? undefined : searchOf(state);
  state.found.value =
    query.length >= 2 && search ? search.find(query, role, { asTyped }) : undefined;
}

// Opening the index takes a few frames: the first letter, which finds nothing yet, pays for it.
function searchOf(state: Signals): Search | undefined {
  const index = state.index.value;
  if (index) state.search.value ??= openSearch(index);
  return state.search.value;
}
