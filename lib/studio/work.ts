import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { Draft } from './draft.ts';

/** Where a library was opened from. */
export type OpenedFrom = 'installed' | 'starter' | 'file' | 'folder' | 'empty';

/**
 * A library that somebody works on: what was last published, and the front matter as it is being
 * written. Front matter has the shape of a bundle's, and may be incomplete.
 */
export type Work = {
  readonly id: string;
  readonly from: OpenedFrom;
  readonly front: Front;
  /** The published cards that the drafts are changes to; none in a library begun empty. */
  readonly cards: readonly Card[];
  /** The published front matter, to tell what changed. */
  readonly publishedFront: Front | undefined;
  /** The day of the release, where it was published. */
  readonly released: string;
  /** The version and state of the release that the library began from, where it is known. */
  readonly basedOn: { readonly version: number; readonly state: string } | undefined;
  /** What the files that it was opened from take back, where it was opened from any. */
  readonly withdrawn?: readonly WithdrawnItem[] | undefined;
  /** When it was opened here, in milliseconds since 1970. */
  readonly opened: number;
};

/** A changed card as it is kept. `seq` grows with each write, `writer` is the tab that wrote last. */
export type DraftRow = {
  readonly work: string;
  readonly card: string;
  readonly draft: Draft;
  readonly seq: number;
  readonly writer: string;
  /** Milliseconds since 1970. */
  readonly saved: number;
  /** Where undo stands, and the last step that redo can reach. */
  readonly at: number;
  readonly last: number;
  /** The card is to be left out of the next release. */
  readonly removed: boolean;
  /** The last change of `writer` that is in it, where the editor wrote it. */
  readonly turn?: number;
};

/** What another tab was kept from writing over. */
export type DraftCopy = {
  readonly work: string;
  readonly card: string;
  readonly id: string;
  readonly draft: Draft;
  readonly saved: number;
};
