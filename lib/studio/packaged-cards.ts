import { type Signal, signal } from '@preact/signals-core';
import type { Card } from '#lib/guidance/card.ts';
import type { StudioParts } from './parts.ts';

/** The cards that came with the package: whoever reads a library has these beside it. */
export type PackagedCards = {
  /** Empty until they have been read. */
  readonly cards: Signal<readonly Card[]>;
  /** Reads them, once; the page hears what people do first. */
  readonly read: () => Promise<void>;
};

/** Reads the cards of the package when they are first asked for. */
export function createPackagedCards(
  parts: Pick<StudioParts, 'starter'> & { readonly page: Pick<StudioParts['page'], 'pause'> },
): PackagedCards {
  const cards = signal<readonly Card[]>([]);
  let reading: Promise<void> | undefined;
  const readAll = async (): Promise<void> => {
    await parts.page.pause();
    // A damaged package is said elsewhere: here a home then names nothing of it.
    cards.value = (await parts.starter())?.cards ?? [];
  };
  return {
    cards,
    read: () => {
      reading ??= readAll();
      return reading;
    },
  };
}
