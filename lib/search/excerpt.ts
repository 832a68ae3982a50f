import { type Known, type Mark, marksIn } from './marks.ts';
import type { Index } from './open-index.ts';
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
  { vocabulary, phrases }: Index,
): Excerpts {
  const known: Known = { stem: vocabulary.stem, phrases };
  const passages = passagesOf(card);
  const mark = ([field, text]: Passage): Excerpt => {
    return { field, text, marks: marksIn(text, reading, known) };
  };
  const title = mark(passages[0] ?? ['title', '']);
  const best = bestSentence(card, passages.length, reading, watch);
  const excerpt = best === 0 ? title : mark(passages[best ?? -1] ?? ['line', '']);
  return { title, excerpt: excerpt.marks.length > 0 ? excerpt : firstLine(passages) };
}

function passagesOf(card: IndexedCard): readonly Passage[] {
  const { stored } = card.segment;
  const own = sentencesOf(stored, card).map((text, n): Passage => {
    return [fieldNames[stored.fields[card.firstSentence + n] ?? 0] ?? 'title', text];
  });
  return [...own, ...card.tags.map(({ field, text }): Passage => [field, text])];
}

/** The number of the sentence that answers most; none where nothing is answered. */
function bestSentence(
  card: IndexedCard,
  sentences: number,
  { worth }: Reading,
  watch: Watch,
): number | undefined {
  const answered = Array.from({ length: sentences }, () => new Map<number, number>());
  scanCard(card, watch, (term, _, sentence) => {
    const sought = watch.terms[term]?.sought;
    if (!sought || sought.pair) return;
    const places = answered[sentence];
    for (const place of sought.places) {
      const own = (worth[place] ?? 0) * Math.min(1, sought.weight);
      places?.set(place, Math.max(places.get(place) ?? 0, own));
    }
  });
  let [best, most]: [number | undefined, number] = [undefined, 0.01];
  for (const [sentence, places] of answered.entries()) {
    const sum = [...places.values()].reduce((all, one) => all + one, 0);
    if (sum > most + 0.01) [best, most] = [sentence, sum];
  }
  return best;
}

function firstLine(passages: readonly Passage[]): Excerpt {
  const [field, text] = passages.find(([name]) => name === 'line') ?? ['line', ''];
  return { field, text, marks: [] };
}
