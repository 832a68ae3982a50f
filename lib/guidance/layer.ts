import type { Card } from './card.ts';
import type { Annotation, OverlayEntry } from './overlay.ts';

/** A card as a layer holds it. `sha256` is the hash of its line. */
export type LayeredCard = { readonly card: Card; readonly sha256: string };

/** A card with what the practice says of it. */
export type LocalCard = LayeredCard & {
  readonly notes: readonly LocalNote[];
  readonly written: 'published' | 'practice';
};

/** A practice's note. `earlierEdition`: it was written for another edition of the card. */
export type LocalNote = { readonly annotation: Annotation; readonly earlierEdition: boolean };

/**
 * Lays a practice's overlay over a base. A note stays when its card has changed, marked as
 * written for an earlier edition; a hiding ends then, towards the co-signed text. Entries
 * whose base is not there are left alone: they speak again if the card comes back.
 */
export function layOverlay(
  base: readonly LayeredCard[],
  overlay: readonly OverlayEntry[],
): readonly LocalCard[] {
  const kept = base.filter(({ card, sha256 }) => !isHidden(card, sha256, overlay));
  const local = kept.map(
    ({ card, sha256 }): LocalCard => ({
      card,
      sha256,
      notes: notesOn(card, sha256, overlay),
      written: 'published',
    }),
  );
  return [...local, ...added(base, overlay)];
}

function isHidden(card: Card, sha256: string, overlay: readonly OverlayEntry[]): boolean {
  return overlay.some(
    (entry) => entry.op === 'hide' && entry.base.id === card.id && entry.base.sha256 === sha256,
  );
}

function notesOn(card: Card, sha256: string, overlay: readonly OverlayEntry[]): LocalNote[] {
  return overlay.flatMap((entry) =>
    entry.op === 'annotate' && entry.base.id === card.id
      ? [{ annotation: entry, earlierEdition: entry.base.sha256 !== sha256 }]
      : [],
  );
}

function added(base: readonly LayeredCard[], overlay: readonly OverlayEntry[]): LocalCard[] {
  const taken = new Set(base.map(({ card }) => card.id));
  return overlay.flatMap((entry) => {
    if (entry.op !== 'add' || taken.has(entry.card.id)) return [];
    taken.add(entry.card.id);
    return [{ card: entry.card, sha256: entry.base.sha256, notes: [], written: 'practice' }];
  });
}
