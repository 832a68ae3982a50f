/** The three layers, lowest first (the format's section 4). */
export const layers = ['packaged', 'regional', 'practice'] as const;

/** A layer: of two cards with one id, that of the later layer is shown. */
export type Layer = (typeof layers)[number];

/** Where a card comes from: the source that gave it, its layer, and the bundle it stands in. */
export type Place = { readonly source: string; readonly layer: Layer; readonly bundle: string };

/** The name of the source that is built into the extension. */
export const packagedSource = 'packaged';

/** How the names of sources begin that people added, apart from those that an organisation names. */
export const ownSourcePrefix = 'own-';

/**
 * Puts the higher layer first; of one layer, what an organisation names before what people added,
 * and else sources in the order of their names.
 */
export function byLayer(
  a: Pick<Place, 'layer' | 'source'>,
  b: Pick<Place, 'layer' | 'source'>,
): number {
  const higher = layers.indexOf(b.layer) - layers.indexOf(a.layer);
  if (higher !== 0) return higher;
  const later = ownLast(a) - ownLast(b);
  if (later !== 0) return later;
  if (a.source === b.source) return 0;
  return a.source < b.source ? -1 : 1;
}

function ownLast({ source }: Pick<Place, 'source'>): number {
  return Number(source.startsWith(ownSourcePrefix));
}

/** Whether a layer lies below another. */
export function isBelow(layer: Layer, other: Layer): boolean {
  return layers.indexOf(layer) < layers.indexOf(other);
}
