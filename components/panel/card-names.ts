import type { CardSummary } from '#lib/guidance/summary.ts';

type Cards = ReadonlyMap<string, CardSummary> | undefined;

/** What each card that is here is called, by its id: in discreet view by its neutral title. */
export function titlesOf(cards: Cards, discreet = false): ReadonlyMap<string, string> {
  return byId(cards, ({ title, discreetTitle }) => (discreet ? discreetTitle : title));
}

/** In which language each card is that is here, by its id. */
export function langsOf(cards: Cards): ReadonlyMap<string, string> {
  return byId(cards, ({ lang }) => lang);
}

function byId(cards: Cards, say: (card: CardSummary) => string): ReadonlyMap<string, string> {
  return new Map([...(cards ?? [])].map(([id, card]) => [id, say(card)]));
}
