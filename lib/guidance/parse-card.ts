import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type Card, cardSchema } from './card.ts';
import { type Fault, faultsOf } from './faults.ts';
import { quickCheckOf } from './quick-check.ts';

const isCertainly = quickCheckOf(cardSchema);

/**
 * Whether a value is a card at first sight. Such a card is also within every limit on JSON, but for
 * the length of a string.
 */
export function isPlainlyCard(value: unknown): value is Card {
  return isCertainly(value);
}

/** A card that was not accepted: which one, where it could be told, and every fault at once. */
export type CardRefusal = {
  readonly code: 'card-not-valid';
  readonly card: string | undefined;
  readonly faults: readonly Fault[];
};

/**
 * Reads one card from an unknown value. Refuses with every fault that the card has. A card without
 * fault is given back as it is, and nobody else may hold it.
 */
export function parseCard(value: unknown): Result<Card, CardRefusal> {
  if (isPlainlyCard(value)) return accept(value);
  const parsed = cardSchema.safeParse(value, { reportInput: true });
  if (parsed.success) return accept(parsed.data);
  return refuse({
    code: 'card-not-valid',
    card: nameOf(value),
    faults: faultsOf(parsed.error.issues),
  });
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id.slice(0, 80) : undefined;
}
