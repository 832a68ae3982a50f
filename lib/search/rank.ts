import type MiniSearch from 'minisearch';
import type { Audience } from '#lib/guidance/identity.ts';
import { fewLetters, type Reading } from './read-query.ts';
import { isStopWord } from './stop-words.ts';
import type { IndexedCard } from './stored-index.ts';

/** A card in its place, with the terms that it was found by. */
export type Ranked = {
  readonly card: IndexedCard;
  readonly score: number;
  readonly near: boolean;
  readonly terms: readonly string[];
};

const mostHits = 20;
const mostNear = 6;
// Shares of the best card's score: below the first a card is only near, below the second too far.
const nearShare = 0.35;
const farShare = 0.1;
const ownRole = 1.6;
const wordingShare = 0.6;

/** Ranks the cards that answer a query, the current role first among equals. */
export function rank(
  terms: MiniSearch<Record<string, string>>,
  cards: ReadonlyMap<string, IndexedCard>,
  reading: Reading,
  role: Audience,
): readonly Ranked[] {
  const { sought } = reading;
  const results = terms.search([...sought.keys()].join(' '), {
    boostTerm: (term) => sought.get(term)?.weight ?? 0,
  });
  const scored = results.flatMap((result): Omit<Ranked, 'near'>[] => {
    const card = cards.get(String(result.id));
    if (!card || (card.noted && onlyBegun(result.queryTerms, reading))) return [];
    const share = answered(result.queryTerms, reading);
    const score = result.score * (0.2 + 0.8 * share ** 2) * leaning(card, role);
    return [{ card, score, terms: result.queryTerms }];
  });
  scored.sort((a, b) => b.score - a.score || (a.card.id < b.card.id ? -1 : 1));
  return parted(scored, cards, reading);
}

/** How much of what was asked a card answers, from 0 to 1. Words that no card has do not count. */
function answered(found: readonly string[], { sought, worth }: Reading): number {
  const places = (terms: Iterable<string>) =>
    new Set([...terms].flatMap((term) => sought.get(term)?.places ?? []));
  const sum = (some: Set<number>) => [...some].reduce((all, n) => all + (worth[n] ?? 0), 0);
  return sum(places(found)) / Math.max(sum(places(sought.keys())), 0.01);
}

/** Whether a card was found by no more than the first few letters of a word, or "in" and "the". */
function onlyBegun(found: readonly string[], { sought, words }: Reading): boolean {
  return found.every((term) => {
    const { way, places } = sought.get(term) ?? { way: 'word', places: [] };
    const typed = places.map((place) => words[place]?.word ?? '');
    return typed.every((word) => isStopWord(word) || (way === 'start' && word.length < fewLetters));
  });
}

// Words about words come after what to do, unless they are what was asked for.
function leaning({ audience, wording }: IndexedCard, role: Audience): number {
  return (audience.includes(role) ? ownRole : 1) * (wording ? wordingShare : 1);
}

/** Tells the answers from what is only near, and adds what the best card is related to. */
function parted(
  scored: readonly Omit<Ranked, 'near'>[],
  cards: ReadonlyMap<string, IndexedCard>,
  reading: Reading,
): readonly Ranked[] {
  const best = scored[0];
  if (!best) return [];
  const top = best.score;
  const hits = scored
    .filter(({ score }) => score >= top * nearShare)
    .slice(0, mostHits)
    .map((one) => ({ ...one, near: false }));
  const shown = new Set(hits.map(({ card }) => card.id));
  const weak = scored.filter(({ card, score }) => score >= top * farShare && !shown.has(card.id));
  const close = new Set(weak.map(({ card }) => card.id));
  const related = best.card.related.flatMap((id) => cards.get(id) ?? []);
  const more = related
    .filter(({ id, noted }) => !shown.has(id) && !close.has(id) && !(noted && isShort(reading)))
    .map((card) => ({ card, score: top * farShare * 0.5, terms: [] }));
  const near = [...weak, ...more].slice(0, mostNear).map((one) => ({ ...one, near: true }));
  return [...hits, ...near];
}

function isShort({ words }: Reading): boolean {
  return words.every(({ word }) => word.length < fewLetters);
}
