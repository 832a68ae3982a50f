import type { Audience } from '#lib/guidance/identity.ts';
import type { Findable } from './findable.ts';

/**
 * What ranking asks of every card that was found, as bits of a number: among ten thousand cards,
 * to look each up takes longer than to weigh it.
 */
const bits = { consulting: 1, reception: 2, practice: 4, wording: 8, notes: 16 } as const;

/** The bit of whom a card is for. */
export function bitOf(audience: Audience): number {
  return bits[audience];
}

/** The bits of a card. */
export function traitsOf({ audience, kind, contentNotes }: Findable): number {
  const whom = audience.reduce((sum, one) => sum | bits[one], 0);
  return (
    whom | (kind === 'wording' ? bits.wording : 0) | (contentNotes.length > 0 ? bits.notes : 0)
  );
}

/** Whether a card tells how to put something. */
export function isWording(traits: number): boolean {
  return (traits & bits.wording) > 0;
}

/** Whether a card says of itself that it may distress. */
export function hasNotes(traits: number): boolean {
  return (traits & bits.notes) > 0;
}
