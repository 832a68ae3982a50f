import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { HomeFront } from '#lib/guidance/home.ts';
import type { GuidanceListing } from '#lib/pack/guidance-listing.ts';
import { planPacks } from '#lib/pack/plan.ts';
import { digestOf, repeatedIn, sortPacks } from '#lib/pack/state-digest.ts';
import { frontHash, homeFrontOf } from '#lib/store/fronts.ts';
import type { HeldRows, Holdings, Outlines } from '#lib/store/holdings.ts';
import type { ReleasePointer } from '#lib/store/layout.ts';
import type { PackRecords } from '#lib/store/pack-records.ts';
import type { ReadyRelease } from '#lib/store/packaged.ts';
import type { Source } from '#lib/trust/source.ts';
import { fetchFront, fetchOverlay } from './fetch-front.ts';
import { fetchPacks } from './fetch-packs.ts';
import type { SyncParts } from './parts.ts';
import type { SyncRefusal } from './refusal.ts';

/** A release that may become current. `again`: what was kept of it is wrong, and is written anew. */
export type TakenRelease = {
  readonly release: ReadyRelease;
  readonly again: boolean;
  readonly holdings: Holdings;
  readonly recorded: ReadonlyMap<string, PackRecords>;
};

/** What of a release is there already; its outlines are waited for last. */
export type Kept = {
  readonly held: HeldRows;
  readonly outlines: Promise<Outlines>;
  readonly pointer: ReleasePointer | undefined;
};

const nothing: Kept = {
  held: { packs: new Set(), staged: new Set(), fronts: new Set() },
  outlines: Promise.resolve(new Map()),
  pointer: undefined,
};

/**
 * Takes a listed release: fetches what is not kept, parses every card once, and checks the state
 * digest of the result. Where the digest is wrong though every pack was right, what is kept may
 * be to blame: all is fetched once more, and then it is refused.
 */
export async function takeRelease(
  parts: SyncParts,
  source: Source,
  { listing, kept }: Gathering,
): Promise<Result<TakenRelease, SyncRefusal>> {
  const first = await gather(parts, source, { listing, kept });
  if (!first.ok && first.refusal.code !== 'state-digest-wrong') return first;
  const holdings = { ...kept.held, outlines: await kept.outlines };
  if (first.ok) return accept({ ...first.value, holdings, again: false });
  const second = await gather(parts, source, { listing, kept: nothing });
  return second.ok ? accept({ ...second.value, holdings, again: true }) : second;
}

type Gathering = { readonly listing: GuidanceListing; readonly kept: Kept };

async function gather(
  parts: SyncParts,
  source: Source,
  { listing, kept }: Gathering,
): Promise<Result<Pick<TakenRelease, 'release' | 'recorded'>, SyncRefusal>> {
  const { held, pointer } = kept;
  const ours = pointer && held.fronts.has(source.id) && pointer.bundle === listing.bundle;
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
  const outlines = await kept.outlines;
  const stay = plan.stay.flatMap((pack) => outlines.get(pack) ?? []);
  const come = [...recorded.values()].map(({ outline }) => outline);
  const lines = sortPacks([...stay, ...come].map((outline) => outline.lines));
  const home = front ?? (read.value && homeFrontOf(read.value));
  if (!home) throw new Error('a release has no front matter');
  const refusal = (await faultOf(listing, lines)) ?? foreign(listing, home);
  if (refusal) return refuse(refusal);
  const pointed = { ...pointerTo(source, listing, home), ...overlay.value };
  const release = { pointer: pointed, front: read.value };
  return accept({ release: { ...release, packs: opened }, recorded });
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
  lines: readonly string[],
): Promise<SyncRefusal | undefined> {
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

/** The name under which a release is kept: its cards, its front matter, and its overlay if any. */
export function stateName({ state, front, overlay }: GuidanceListing): string {
  return [state, front.sha256, ...(overlay ? [overlay.sha256] : [])].join('.');
}
