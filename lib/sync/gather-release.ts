import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { HomeFront } from '#lib/guidance/home.ts';
import type { GuidanceListing } from '#lib/pack/guidance-listing.ts';
import { planPacks } from '#lib/pack/plan.ts';
import { digestOf, repeatedIn, sortPacks } from '#lib/pack/state-digest.ts';
import { frontHash, homeFrontOf } from '#lib/store/fronts.ts';
import type { HeldRows, Outlines } from '#lib/store/holdings.ts';
import type { ReleasePointer, StoredOutline } from '#lib/store/layout.ts';
import type { PackRecords } from '#lib/store/pack-records.ts';
import type { ReadyRelease } from '#lib/store/packaged.ts';
import type { Source } from '#lib/trust/source.ts';
import { fetchFront, fetchOverlay } from './fetch-front.ts';
import { fetchPacks } from './fetch-packs.ts';
import type { SyncParts } from './parts.ts';
import type { SyncRefusal } from './refusal.ts';

/** A release of which every file is right. */
export type GatheredRelease = {
  readonly release: ReadyRelease;
  readonly recorded: ReadonlyMap<string, PackRecords>;
  /** What speaks against all of it together: it is not to become current before. */
  readonly judge: () => Promise<SyncRefusal | undefined>;
};

/** What of a release is there already; its outlines are waited for last. */
export type Kept = {
  readonly held: HeldRows;
  readonly outlines: Promise<Outlines>;
  readonly pointer: ReleasePointer | undefined;
};

/** Where nothing is there, or nothing of it is believed. */
export const nothingKept: Kept = {
  held: { packs: new Set(), staged: new Set(), fronts: new Set() },
  outlines: Promise.resolve(new Map()),
  pointer: undefined,
};

/** A listed release, and what is there of it. */
export type Gathering = { readonly listing: GuidanceListing; readonly kept: Kept };

/** Gathers a listed release: fetches what is not kept, and parses every card once. */
export async function gatherRelease(
  parts: SyncParts,
  source: Source,
  { listing, kept }: Gathering,
): Promise<Result<GatheredRelease, SyncRefusal>> {
  const { held, pointer } = kept;
  const ours = pointer && held.fronts.has(source.id);
  const front = ours && frontHash(pointer) === listing.front.sha256 ? pointer.front : undefined;
  const plan = planPacks(listing, { packs: held.packs, front: front && listing.front.sha256 });
  let done = 0;
  const came = (bytes: number): void => {
    done += bytes;
    parts.hear?.({ done, of: plan.bytes });
  };
  came(0);
  const [read, overlay, packs] = await Promise.all([
    front ? accept(undefined) : fetchFront(parts, source, listing.front),
    takeOverlay(parts, source, { listing, kept }),
    fetchPacks(parts, { source, packs: plan.missing, staged: held.staged, came }),
  ]);
  if (!read.ok) return read;
  if (!overlay.ok) return overlay;
  if (!packs.ok) return packs;
  const { opened, recorded } = packs.value;
  const home = front ?? (read.value && homeFrontOf(read.value));
  if (!home) throw new Error('a release has no front matter');
  const refusal = foreign(listing, home);
  if (refusal) return refuse(refusal);
  const come = [...recorded.values()].map(({ outline }) => outline);
  const judge = async (): Promise<SyncRefusal | undefined> => {
    const outlines = await kept.outlines;
    return faultOf(listing, [...plan.stay.flatMap((pack) => outlines.get(pack) ?? []), ...come]);
  };
  const pointed = { ...pointerTo(source, listing, home), ...overlay.value };
  const release = { pointer: pointed, front: read.value, packs: opened };
  return accept({ release, recorded, judge });
}

/** What a practice says of the cards, where the release lists it: as it is kept, or fetched. */
async function takeOverlay(
  parts: SyncParts,
  source: Source,
  { listing: { overlay: listed }, kept: { pointer } }: Gathering,
): Promise<Result<Pick<ReleasePointer, 'overlay'>, SyncRefusal>> {
  if (!listed) return accept({});
  const { sha256 } = listed;
  if (pointer?.overlay?.sha256 === sha256) return accept({ overlay: pointer.overlay });
  const practice = await fetchOverlay(parts, source, listed);
  return practice.ok ? accept({ overlay: { sha256, practice: practice.value } }) : practice;
}

async function faultOf(
  { state }: GuidanceListing,
  outlines: readonly StoredOutline[],
): Promise<SyncRefusal | undefined> {
  const lines = sortPacks(outlines.map((outline) => outline.lines));
  const id = repeatedIn(lines);
  if (id !== undefined) return { code: 'card-repeated', id };
  const found = await digestOf(lines);
  return found === state ? undefined : { code: 'state-digest-wrong', state, found };
}

function foreign({ bundle }: GuidanceListing, front: HomeFront): SyncRefusal | undefined {
  const found = front.bundle.id;
  return found === bundle ? undefined : { code: 'bundle-not-as-listed', listed: bundle, found };
}

function pointerTo(source: Source, listing: GuidanceListing, front: HomeFront): ReleasePointer {
  const { bundle, released, supersedes = [] } = listing;
  return {
    ...{ source: source.id, layer: source.layer, bundle, released, supersedes, front },
    state: stateName(listing),
    packs: listing.packs.map(({ sha256 }) => sha256),
  };
}

/**
 * The name under which a release is kept: its cards, its front matter, its overlay if any, and what
 * it says of itself. Whatever changes what is shown changes the name, or nobody would take it.
 */
export function stateName({ state, front, overlay, ...says }: GuidanceListing): string {
  const { released, supersedes = [] } = says;
  const named = [state, front.sha256, overlay?.sha256, released, supersedes.join('+')];
  return named.filter(Boolean).join('.');
}
