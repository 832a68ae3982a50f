import { noSentence } from './beside.ts';
import { type Known, type Mark, marksIn } from './marks.ts';
import type { IndexedCard } from './open-segment.ts';
import type { Reading } from './read-query.ts';
import { scanCard } from './scan.ts';
import { type Field, fieldNames, type Passage } from './segment.ts';
import { sentencesOf } from './segment-cards.ts';
import type { Watch } from './watch.ts';

/** A sentence of a card with the runs that matched: in order, apart, and inside the text. */
export type Excerpt = {
  readonly field: Field;
  readonly text: string;
  readonly marks: readonly Mark[];
};

/** A card's title, and the sentence that answers best: the title itself among equals. */
export type Excerpts = { readonly title: Excerpt; readonly excerpt: Excerpt };

/** Makes what results show of a card. */
export function excerptsOf(
  card: IndexedCard,
  reading: Reading,
  watch: Watch,
  known: Known,
): Excerpts {
  const own = sentencesOf(card.segment.stored, card);
  const mark = (n: number): Excerpt => {
    const [field, text] = passageOf(card, own, n);
    return { field, text, marks: marksIn(text, reading, known) };
  };
  const title = mark(0);
  const best = bestSentence(card, reading, watch);
  if (best === undefined) return { title, excerpt: firstLine(card, own) };
  const excerpt = best === 0 ? title : mark(best);
  return { title, excerpt: excerpt.marks.length > 0 ? excerpt : firstLine(card, own) };
}

/** A sentence of a card by its number: its own come first, then those of its situations. */
function passageOf(card: IndexedCard, own: readonly string[], n: number): Passage {
  const { stored } = card.segment;
  const text = own[n];
  if (text !== undefined)
    return [fieldNames[stored.fields[card.firstSentence + n] ?? 0] ?? 'title', text];
  const tag = card.tags[n - own.length];
  return [tag?.field ?? 'title', tag?.text ?? ''];
}

/** The number of the sentence that answers most; none where nothing is answered. */
function bestSentence(card: IndexedCard, { worth }: Reading, watch: Watch): number | undefined {
  // What each sentence answers of each word of the query; sentences come in order.
  const answered = new Map<number, number[]>();
  scanCard(card, watch, (term, _, sentence) => {
    const sought = watch.terms[term]?.sought;
    if (!sought || sought.pair || sentence === noSentence) return;
    const places = answered.get(sentence) ?? worth.map(() => 0);
    answered.set(sentence, places);
    for (const place of sought.places) {
      const own = (worth[place] ?? 0) * Math.min(1, sought.weight);
      places[place] = Math.max(places[place] ?? 0, own);
    }
  });
  let best: number | undefined;
  let most = 0.01;
  for (const [sentence, places] of answered) {
    const sum = places.reduce((all, one) => all + one, 0);
    if (sum > most + 0.01) [best, most] = [sentence, sum];
  }
  return best;
}

function firstLine(card: IndexedCard, own: readonly string[]): Excerpt {
  const { fields } = card.segment.stored;
  const n = own.findIndex((_, at) => fieldNames[fields[card.firstSentence + at] ?? 0] === 'line');
  return { field: 'line', text: own[n] ?? '', marks: [] };
}
