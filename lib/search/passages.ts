import type { Card } from '#lib/guidance/card.ts';
import type { Field, Passage } from './segment.ts';

/** Every sentence of a card that can be found, in the order in which the card says them. */
export function passagesOf(card: Card): readonly Passage[] {
  return [
    ['title', card.title],
    ...all('line', card.lines),
    ...partsOf(card),
    ...all('folded', card.folded && [card.folded.heading, ...card.folded.lines]),
    ...all('forYou', card.forYou),
    ...all('why', card.why.split(/(?<=[.!?]) /)),
  ];
}

function partsOf(card: Card): readonly Passage[] {
  switch (card.kind) {
    case 'wording':
      return card.parts.flatMap(({ insteadOf, say, why }): Passage[] => [
        ['insteadOf', insteadOf],
        ['say', say],
        ['why', why],
      ]);
    case 'guidance':
      return card.parts.steps.flatMap(({ heading, lines }) => all('steps', [heading, ...lines]));
    default:
      return Object.entries(card.parts).flatMap(([name, lines]) => all(name as Field, lines));
  }
}

function all(field: Field, texts: readonly string[] | undefined): readonly Passage[] {
  return (texts ?? []).map((text): Passage => [field, text]);
}
