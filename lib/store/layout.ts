import type { DBSchema, IDBPDatabase } from 'idb';
import type { Card } from '#lib/guidance/card.ts';
import type { ReleaseNews } from '#lib/guidance/changes.ts';
import type { HomeFront, HomeRecord } from '#lib/guidance/home.ts';
import type { Place } from '#lib/guidance/place.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { Tally } from '#lib/guidance/tally.ts';
import type { WithdrawnCard } from '#lib/guidance/withdrawal.ts';
import type { Segment } from '#lib/search/segment.ts';
import type { SignedWithdrawals } from './laying.ts';
import type { StoredSource } from './stored-source.ts';

/**
 * A pack as it is kept: the very file that was verified. (Of 10,000 cards it takes a fifth of the
 * time and of the room that the cards would, and reading one of them takes as long.)
 */
export type StoredPack = {
  readonly sha256: string;
  /** Inflated bytes, as they were signed. */
  readonly size: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** A pack that was verified and opened: its cards, each with the hash of its line. */
export type OpenedPack = StoredPack & {
  readonly cards: readonly { readonly card: Card; readonly sha256: string }[];
};

/**
 * What every change asks of every pack, as short as it can be: the lines of the state digest
 * (`id SP sha256 LF`, sorted by id), and what a home says of its cards.
 */
export type StoredOutline = {
  readonly pack: string;
  readonly lines: string;
  readonly tally: Tally;
};

/**
 * What lists need of a pack's cards, under the pack's hash: made from the pack alone. Whose they
 * are is not said: two sources may share a pack. `cards` is JSON of columns in UTF-8: it is written
 * in a fifth of the time that the objects would take, and read in less. (One dash beyond Latin-1
 * doubles what a text takes, and what is too large for a row of its own the browser keeps in a file.)
 */
export type StoredSummaries = { readonly pack: string; readonly cards: Uint8Array<ArrayBuffer> };

/**
 * Front matter of the release that is current for a source, as JSON: it is long, and so written in a
 * tenth of the time.
 */
export type StoredFront = { readonly source: string; readonly front: string };

/**
 * The release that is current for a source: becoming current is the writing of this one row.
 * `state` names it, and `packs` are the hashes of its packs in order. The whole of its front matter
 * lies apart: this row is read often.
 */
export type ReleasePointer = Place & {
  readonly released: string;
  readonly state: string;
  readonly front: HomeFront;
  readonly packs: readonly string[];
  /** What a practice says of the cards, and the hash of its file. */
  readonly overlay?: { readonly sha256: string; readonly practice: Practice };
  /** Bundles of lower layers that this one stands in place of. */
  readonly supersedes: readonly string[];
};

/** How the current releases lie over each other. */
export type LayeringRecord = {
  /** Names the state of everything that is shown. */
  readonly state: string;
  /** Sources of which something is shown, the highest first. */
  readonly sources: readonly string[];
  readonly withdrawn: readonly WithdrawnCard[];
  readonly otherEditions: readonly CardSummary[];
  /** Cards that are summed up but not shown, as `source id`. */
  readonly hidden: readonly string[];
};

/** Records made from the current releases, written in the same transaction as those. */
export type MadeRecords = {
  home: HomeRecord;
  layering: LayeringRecord;
  news: readonly ReleaseNews[];
};

/**
 * A list of withdrawals that was verified, and the hash of its file; none where it was put together
 * from what expired lists took back.
 */
export type StoredWithdrawals = SignedWithdrawals & { readonly sha256: string };

/** Verified metadata of a source, byte for byte. */
export type StoredMetadata = {
  readonly source: string;
  readonly role: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** A pack on its way in: its hash was found right, the release as a whole was not checked yet. */
export type StagedPack = {
  readonly sha256: string;
  readonly source: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * The tables. `outlines`, `summaries` and `segments` are made from one pack each and kept under its
 * hash, so that a release with one pack changed writes one row of each. `kept` holds what people chose or
 * wrote here; no reader reads `staging`.
 */
export interface Layout extends DBSchema {
  packs: { key: string; value: StoredPack };
  outlines: { key: string; value: StoredOutline };
  summaries: { key: string; value: StoredSummaries };
  segments: { key: string; value: Segment };
  releases: { key: string; value: ReleasePointer };
  fronts: { key: string; value: StoredFront };
  withdrawals: { key: string; value: StoredWithdrawals };
  metadata: { key: [source: string, role: string]; value: StoredMetadata };
  sources: { key: string; value: StoredSource };
  staging: { key: string; value: StagedPack };
  made: { key: keyof MadeRecords; value: MadeRecords[keyof MadeRecords] };
  kept: { key: string; value: unknown };
}

/** The open database. */
export type Database = IDBPDatabase<Layout>;
