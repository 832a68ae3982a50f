import type { Front } from '#lib/guidance/front.ts';
import { isOwn, ownCardOf } from '#lib/guidance/own-cards.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { findInLists } from '#lib/search/find-in-lists.ts';
import type { Found, Search } from '#lib/search/open-search.ts';
import type { Signals } from './signals.ts';
import type { OpenedCard } from './state.ts';

/** Reads whatever card or edition is open. */
export function readOpened(state: Signals): Promise<void> {
  const route = state.route.value;
  return route.at === 'edition'
    ? readEdition(state, route.card, route.source)
    : readCard(state, state.opened.value?.id ?? '');
}

/** Reads the open card; where the summaries are not there yet, loading comes back to it. */
export async function readCard(state: Signals, id: string): Promise<void> {
  const read = await readForOpening(state, id);
  if (!read || state.opened.value?.id !== id) return; // the reader has gone elsewhere meanwhile
  state.opened.value = read;
}

/** Reads a card with what its page shows beside it; nothing while there are no summaries. */
export async function readForOpening(state: Signals, id: string): Promise<OpenedCard | undefined> {
  const { summaries } = state.guidance.value ?? {};
  if (!summaries) return undefined;
  const summary = summaries.get(id);
  if (!summary) return { id, state: 'not-found' };
  const [card, editions, front] = await Promise.all([
    cardOf(state, summary),
    editionsOf(state, summary),
    frontOf(state, summary),
  ]);
  return card
    ? { id, state: 'there', card, editions, front }
    : { id, state: 'not-found', listed: true };
}

/** Reads another edition of the open card than the one in use. */
export async function readEdition(state: Signals, id: string, source: string): Promise<void> {
  const summary = state.guidance.value?.summaries?.get(id);
  const editions = summary ? await editionsOf(state, summary) : [];
  const edition = editions.find((one) => one.source === source);
  const [card, front] = edition
    ? await Promise.all([state.reader.value.card(edition), frontOf(state, edition)])
    : [];
  const route = state.route.value;
  if (route.at !== 'edition' || route.card !== id || route.source !== source) return;
  state.opened.value =
    card && edition
      ? { id, state: 'there', card, editions, edition, front }
      : { id, state: 'not-found', listed: Boolean(edition) };
}

function cardOf(state: Signals, summary: CardSummary) {
  return isOwn(summary)
    ? ownCardOf(state.local.value, summary.id)?.card
    : state.reader.value.card(summary);
}

// With one source there are none, and nothing is read for them.
async function editionsOf(state: Signals, summary: CardSummary): Promise<readonly CardSummary[]> {
  return ofSeveral(state, summary) ? state.reader.value.otherEditions(summary.id) : [];
}

// With one source its front matter was read with the lists.
async function frontOf(state: Signals, summary: CardSummary): Promise<Front | undefined> {
  return ofSeveral(state, summary) ? state.reader.value.front(summary.source) : undefined;
}

function ofSeveral(state: Signals, summary: CardSummary): boolean {
  return !isOwn(summary) && (state.guidance.value?.home.from.length ?? 0) > 1;
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
