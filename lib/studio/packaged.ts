import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { Guidance, StudioParts } from './parts.ts';

/** What came with the package: whoever reads a library has its cards beside it. */
export type Packaged = {
  /** Empty until they have been read. */
  readonly cards: ReadonlySignal<readonly Card[]>;
  /** What the package says of itself, once it has been read. */
  readonly bundle: ReadonlySignal<Front['bundle'] | undefined>;
  /** Reads it, once; the page hears what people do first. */
  readonly read: () => Promise<void>;
};

/** Reads the package when it is first asked for. */
export function createPackaged(
  parts: Pick<StudioParts, 'starter'> & { readonly page: Pick<StudioParts['page'], 'pause'> },
): Packaged {
  const guidance = signal<Guidance | undefined>(undefined);
  let reading: Promise<void> | undefined;
  const readAll = async (): Promise<void> => {
    await parts.page.pause();
    // A damaged package is said elsewhere: here a home then names nothing of it.
    guidance.value = await parts.starter();
  };
  return {
    cards: computed(() => guidance.value?.cards ?? []),
    bundle: computed(() => guidance.value?.front.bundle),
    read: () => {
      reading ??= readAll();
      return reading;
    },
  };
}
