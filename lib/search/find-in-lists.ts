import type { CardSummary } from '#lib/guidance/summary.ts';
import type { Mark } from './marks.ts';
import type { Hit, Search, SearchRole } from './open-search.ts';
import { wordsOf } from './words.ts';

type Listed = Pick<CardSummary, 'id' | 'audience' | 'title' | 'lines' | 'contentNotes'>;

const mostHits = 20;
const leastLetters = 2;
/** Of hard topics nothing is suggested for fewer letters in all. */
const leastForNoted = 4;

/**
 * Searches titles and lines for words as they stand or begin, for the moment before the words of
 * the cards are there. What it finds is right, and may not be all.
 */
export function findInLists(cards: readonly Listed[]): Search {
  return {
    find(query, role) {
      const typed = wordsOf(query).map(({ word }) => word);
      const letters = typed.join('').length;
      if (letters < leastLetters) return { query, hits: [] };
      const hits = cards.flatMap((card) => {
        if (card.contentNotes.length > 0 && letters < leastForNoted) return [];
        return hitOf(card, typed, role);
      });
      hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      return { query, hits: hits.slice(0, mostHits) };
    },
  };
}

function hitOf(card: Listed, typed: readonly string[], role: SearchRole): Hit[] {
  const { id, audience, title, lines } = card;
  const field = [title, ...lines].findIndex((text) => holdsAll(text, typed));
  const text = [title, ...lines][field];
  if (text === undefined) return [];
  const score = (field === 0 ? 2 : 1) * (audience.includes(role) ? 2 : 1);
  const excerpt = {
    field: field === 0 ? 'title' : 'line',
    text,
    marks: marksOf(text, typed),
  } as const;
  const plain = { field: 'title', text: title, marks: field === 0 ? excerpt.marks : [] } as const;
  return [{ id, audience, score, near: false, title: plain, excerpt }];
}

/** Whether each word begins a word of the text. A look at the letters first, as most have none. */
function holdsAll(text: string, typed: readonly string[]): boolean {
  const small = text.toLowerCase();
  if (!typed.every((word) => small.includes(word))) return false;
  const words = wordsOf(text);
  return typed.every((start) => words.some(({ word }) => word.startsWith(start)));
}

function marksOf(text: string, typed: readonly string[]): readonly Mark[] {
  return wordsOf(text).flatMap(({ word, start }): Mark[] => {
    const begun = typed.filter((letters) => word.startsWith(letters));
    const longest = Math.max(0, ...begun.map((letters) => letters.length));
    return longest > 0 ? [[start, start + longest]] : [];
  });
}
