import type { CardSummary } from './summary.ts';

/** What says which card a card is a translation of. */
export type Family = Pick<CardSummary, 'id' | 'counterpartOf'>;

type Told = Family & Pick<CardSummary, 'lang'>;

/** The language of a tag without its region: `en` of `en-GB`. */
export function primaryOf(lang: string): string {
  return lang.split('-')[0] ?? lang;
}

/** The same card in other languages, out of these. */
export function counterpartsOf<T extends Family>(card: Family, cards: Iterable<T>): readonly T[] {
  const family = familyOf(card);
  const found: T[] = [];
  for (const other of cards) {
    if (other.id !== card.id && familyOf(other) === family) found.push(other);
  }
  return found;
}

/**
 * A list in which a card that stands in several languages stands once: in `language` where it is
 * told in that, and otherwise in each that it has. Nothing is left out but for its counterpart.
 */
export function inLanguage<T extends Told>(cards: readonly T[], language: string): readonly T[] {
  if (!cards.some(({ counterpartOf }) => counterpartOf)) return cards;
  const isIn = ({ lang }: Told) => primaryOf(lang) === language;
  const told = new Set(cards.filter(isIn).map(familyOf));
  return cards.filter((card) => isIn(card) || !told.has(familyOf(card)));
}

/** A list in which of a card and its counterparts the one told in `language` stands first. */
export function languageFirst<T extends Told>(cards: readonly T[], language: string): readonly T[] {
  if (!cards.some(({ counterpartOf }) => counterpartOf)) return cards;
  const isIn = ({ lang }: Told) => primaryOf(lang) === language;
  const families = new Map<string, T[]>();
  for (const card of [...cards.filter(isIn), ...cards.filter((one) => !isIn(one))]) {
    const family = families.get(familyOf(card));
    if (family) family.push(card);
    else families.set(familyOf(card), [card]);
  }
  return cards.map((card) => families.get(familyOf(card))?.shift() ?? card);
}

// A card and its translations are one family, named for the card that they are translated from.
function familyOf({ id, counterpartOf }: Family): string {
  return counterpartOf ?? id;
}
