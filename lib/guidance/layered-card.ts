import type { Card } from './card.ts';

/** A card as a layer holds it. `sha256` is the hash of its line. */
export type LayeredCard = { readonly card: Card; readonly sha256: string };
