import type { Card } from '#lib/guidance/card.ts';
import { countWords } from '#lib/guidance/text.ts';
import type { Chance } from './chance.ts';

/** Writes a text of about as many words as the one given, and never more letters than `maxChars`. */
export type Writer = (like: string, maxChars: number) => string;

const fallbackWord = 'Pause';

/** Every text of a card that a reader sees, each a sentence or a few. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** For each word, the words that follow it in the cards, as often as they do. */
type Followers = {
  readonly first: readonly string[];
  readonly after: ReadonlyMap<string, string[]>;
};

function followersIn(cards: readonly Card[]): Followers {
  const first: string[] = [];
  const after = new Map<string, string[]>();
  const texts = cards.flatMap(({ title, lines, parts, why }) => [
    title,
    ...lines,
    ...textsOf(parts),
    why,
  ]);
  for (const sentence of texts.flatMap((text) => text.split(/(?<=[.?!])\s+/))) {
    const words = sentence
      .replace(/[“”.?!:;,()]/g, '')
      .split(/\s+/)
      .filter(Boolean);
    for (const [at, word] of words.entries()) {
      const before = words[at - 1];
      if (before === undefined) first.push(word);
      else after.set(before, [...(after.get(before) ?? []), word]);
    }
  }
  return { first, after };
}

function pick(words: readonly string[] | undefined, chance: Chance): string | undefined {
  return words?.[chance(words.length)];
}

/**
 * Makes a writer of plausible English out of the cards' own words: each word follows the one
 * before as it does somewhere in the cards.
 */
export function createWriter(cards: readonly Card[], chance: Chance): Writer {
  const { first, after } = followersIn(cards);
  return (like, maxChars) => {
    const wanted = Math.max(1, countWords(like));
    const words: string[] = [];
    let letters = 0;
    while (words.length < wanted) {
      const last = words.at(-1);
      const next = (last && pick(after.get(last), chance)) ?? pick(first, chance) ?? fallbackWord;
      letters += next.length + 1;
      if (letters >= maxChars) break;
      words.push(next);
    }
    const text = words.join(' ') || fallbackWord;
    return like.endsWith('.') ? `${text}.` : text;
  };
}
