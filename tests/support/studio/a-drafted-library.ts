import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { writeDraftFile } from '#lib/pack/draft-file.ts';
import { aCard } from '../a-card.ts';
import { aFront } from '../a-front.ts';

/** The bundle of the library that people in these tests sign. */
const draftedBundle = 'org.elm-street.cards';

/** A card that a group made, as the checks find nothing to fix in. */
export function aDraftedCard(rest: Partial<ReturnType<typeof aCard>> = {}): Card {
  return aCard({
    id: 'consulting/by-the-door',
    title: 'A seat by the door',
    discreetTitle: 'Where to sit',
    lines: ['Say who you are.', 'Offer a seat by the door.'],
    parts: { say: ['Would you like to sit by the door?'] },
    made: {
      ...{ standing: 'co-produced', group: 'Riverside Voices', people: 7, paid: 'yes' },
      ...{ how: 'Three meetings.', from: '2026-09-01', to: '2026-11-18' },
      ...{ changed: ['Not the corner.'], thanks: [], consentToName: true },
    },
    reviewed: '2026-11-20',
    reviewBy: '2027-11-20',
    ...rest,
  });
}

/** The front matter of that library. */
function aDraftedFront(): Front {
  const front = aFront();
  const { id } = aDraftedCard();
  return {
    ...front,
    bundle: { ...front.bundle, id: draftedBundle, title: 'Elm Street cards' },
    home: { consulting: id, reception: id, tiles: [] },
  };
}

/** The library as a draft file, with its cards not published yet; one where none is given. */
export function aDraftedFile(
  cards: readonly Card[] = [aDraftedCard()],
): Promise<Uint8Array<ArrayBuffer>> {
  return writeDraftFile({
    ...{ bundle: draftedBundle, saved: '2026-11-22', front: aDraftedFront() },
    ...{ cards: new Map(cards.map((card) => [card.id, card])), approvals: [], signatures: [] },
  });
}
