import type { Audience } from '#lib/guidance/identity.ts';
import { bestOf, type Scored } from './best.ts';
import { createJudge } from './judge.ts';
import { type Looked, lookFor } from './look-for.ts';
import type { Index } from './open-index.ts';
import type { IndexedCard } from './open-segment.ts';
import { fewLetters, type Reading } from './read-query.ts';
import { createScorer } from './score.ts';
import { bitOf, hasNotes, isWording } from './traits.ts';
import type { Watch } from './watch.ts';
import { partsInAll } from './weights.ts';

/** A card in its place. `near`: it is only close to what was asked. */
export type Ranked = { readonly card: IndexedCard; readonly score: number; readonly near: boolean };

/** The cards that answer, best first, how they were looked for, and the terms of the best one. */
export type Ranking = {
  readonly cards: readonly Ranked[];
  readonly watch: Watch;
  readonly terms: readonly string[];
};

/** What is looked for: the query as understood, and who asks. */
export type Asked = { readonly reading: Reading; readonly role: Audience };

const mostHits = 20;
const mostNear = 6;
// Shares of the best card's score: below the first a card is only near, below the second too far.
const nearShare = 0.35;
const farShare = 0.1;
const ownRole = 2.2;
const wordingShare = 0.6;
const wordingAsked = 1.4;
// Twice as many terms are worth somewhat less than twice as much: a long sentence has many by chance.
const manyTerms = 0.8;

/** Ranks the cards that answer a query, the current role first among equals. */
export function rank(index: Index, asked: Asked): Ranking {
  const { watch, found } = lookFor(index, asked.reading);
  const scores = scoreAll(index, asked, { watch, found });
  const best = bestOf(index, found, { scores, most: mostHits + mostNear, share: farShare });
  const first = best[0]?.at ?? found.cards.length;
  const cells = found.cells.slice(found.starts[first], found.starts[first + 1]);
  const isClose = (card: IndexedCard): boolean => {
    const score = scores[found.cards.indexOf(index.cards.indexOf(card))] ?? 0;
    return score > 0 && score >= (best[0]?.score ?? 0) * farShare;
  };
  return {
    cards: parted(best, index, asked.reading, isClose),
    watch,
    terms: cells.map((cell) => watch.terms[Math.floor(cell / partsInAll)]?.name ?? ''),
  };
}

/** The score of each card that was found; 0 for those that are not to be suggested. */
function scoreAll(index: Index, asked: Asked, { watch, found }: Looked): Float64Array {
  const { reading } = asked;
  const [score, judge] = [createScorer(index, watch, found), createJudge(reading, watch, found)];
  const leaning = leaningOf(asked);
  const scores = new Float64Array(found.cards.length);
  for (let at = 0; at < scores.length; at += 1) {
    const { terms, share, onlyBegun } = judge(at);
    const traits = index.traits[found.cards[at] ?? 0] ?? 0;
    if (onlyBegun && hasNotes(traits)) continue;
    scores[at] = score(at) * terms ** manyTerms * (0.2 + 0.8 * share ** 2) * leaning(traits);
  }
  return scores;
}

const ofWords = /^(?:words?|wording|terms?|terminology|language|phras(?:e|es|ing)|call|called)$/;

// Words about words come after what to do, unless they are what is asked for.
function leaningOf({ reading, role }: Asked): (traits: number) => number {
  const asked = reading.words.some(({ word }) => ofWords.test(word));
  const [own, words] = [bitOf(role), asked ? wordingAsked : wordingShare];
  return (traits) => ((traits & own) > 0 ? ownRole : 1) * (isWording(traits) ? words : 1);
}

/** Tells the answers from what is only near, and adds what the best card is related to. */
function parted(
  scored: readonly Scored[],
  index: Index,
  reading: Reading,
  isClose: (card: IndexedCard) => boolean,
): readonly Ranked[] {
  const [best] = scored;
  if (!best) return [];
  const top = best.score;
  const answers = scored.filter(({ score }) => score >= top * nearShare).slice(0, mostHits);
  const weak = scored.slice(answers.length, answers.length + mostNear);
  const related = best.card.related
    .flatMap((id) => index.byId.get(id) ?? [])
    .filter((card) => {
      return !isClose(card) && !(card.shown.contentNotes.length > 0 && isShort(reading));
    });
  const near = [
    ...weak.map(({ card, score }) => ({ card, score })),
    ...related.map((card) => ({ card, score: top * farShare * 0.5 })),
  ].slice(0, mostNear);
  return [
    ...answers.map(({ card, score }) => ({ card, score, near: false })),
    ...near.map((one) => ({ ...one, near: true })),
  ];
}

function isShort({ words }: Reading): boolean {
  return words.every(({ word }) => word.length < fewLetters);
}
