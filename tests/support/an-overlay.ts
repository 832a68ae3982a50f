import type { Card } from '#lib/guidance/card.ts';
import type { LayeredCard } from '#lib/guidance/layered-card.ts';
import type { Annotation, OverlayEntry } from '#lib/guidance/overlay.ts';

/** A hash of a card's line that is made of one letter, for tests that need only tell them apart. */
export function hashOf(letter: string): string {
  return letter.repeat(64);
}

/** A card as a layer holds it. */
export function layered(card: Card, sha256 = hashOf('a')): LayeredCard {
  return { card, sha256 };
}

/** What every entry holds, written against one edition of a card. */
function entry({ card, sha256 }: LayeredCard) {
  return {
    id: `local/${card.id}`,
    rev: 1,
    base: { bundle: 'org.foreword.test', id: card.id, sha256 },
    by: 'Hill Road Surgery',
    day: '2026-11-22',
  };
}

/** A practice's note on a card. */
export function aNote(base: LayeredCard, rest: Partial<Annotation> = {}): Annotation {
  return { ...entry(base), op: 'annotate', note: ['Ask at room 3.'], ...rest };
}

/** A practice does not show a card. */
export function aHiding(base: LayeredCard): Extract<OverlayEntry, { op: 'hide' }> {
  return { ...entry(base), op: 'hide', reason: 'We do not do this yet.' };
}

/** A card of a practice's own. */
export function anAddition(card: Card): Extract<OverlayEntry, { op: 'add' }> {
  return { ...entry(layered(card, hashOf('0'))), op: 'add', card };
}
