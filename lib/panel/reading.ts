import { findInLists } from '#lib/search/find-in-lists.ts';
import type { Found, Search } from '#lib/search/open-search.ts';
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
  state.found.value = foundFor(state, asTyped);
}

/**
 * Searches once more now that the words of the cards are there. What lists alone found meanwhile
 * stays where it is, since somebody may be about to press it; the rest comes below.
 */
export function findRest(state: Signals): void {
  const shown = state.found.value?.hits ?? [];
  const found = foundFor(state, false);
  if (!found || shown.length === 0) {
    state.found.value = found;
    return;
  }
  const names = new Set(shown.map(({ id }) => id));
  state.found.value = {
    ...found,
    hits: [...shown, ...found.hits.filter(({ id }) => !names.has(id))],
  };
}

function foundFor(state: Signals, asTyped: boolean): Found | undefined {
  const query = state.query.value.trim();
  if (query.length < 2) return undefined;
  const role = state.settings.value.role ?? 'consulting';
  const search = state.search.value;
  if (search) return search.find(query, role, { asTyped });
  const listed = searchOfLists(state)?.find(query, role);
  // That lists have nothing does not say yet that there is nothing.
  return listed && listed.hits.length > 0 ? listed : undefined;
}

function searchOfLists({ guidance }: Signals): Search | undefined {
  const summaries = guidance.value?.summaries;
  return summaries && findInLists([...summaries.values()]);
}
