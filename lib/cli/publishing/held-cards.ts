import type { HeldCard } from '#lib/trust/release-consent.ts';
import type { OpenPublisher } from './open-publisher.ts';

/** The cards that are published, as approvals are asked against them. */
export function heldCards({ published }: OpenPublisher): readonly HeldCard[] {
  return (published?.cards ?? []).map(({ card, sha256 }) => ({ id: card.id, sha256 }));
}
