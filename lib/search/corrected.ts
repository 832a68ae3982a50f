import type { Reading } from './read-query.ts';

/**
 * The query with each misspelt word put right, by the word that the best card has, else the
 * likeliest; `undefined` where nothing was misspelt.
 */
export function correctedQuery(
  query: string,
  reading: Reading,
  found: readonly string[],
): string | undefined {
  const meant = new Map<number, string>();
  for (const [term, { way, places, word }] of reading.sought) {
    const [place] = places;
    if (way !== 'correction' || place === undefined) continue;
    if (!meant.has(place) || found.includes(term)) meant.set(place, word);
  }
  if (meant.size === 0) return undefined;
  let corrected = '';
  let from = 0;
  for (const [place, { start, end }] of reading.words.entries()) {
    corrected += query.slice(from, start) + (meant.get(place) ?? query.slice(start, end));
    from = end;
  }
  return (corrected + query.slice(from)).trim();
}
