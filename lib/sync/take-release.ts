import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { GuidanceListing } from '#lib/pack/guidance-listing.ts';
import { planPacks } from '#lib/pack/plan.ts';
import { type LineHash, stateDigest } from '#lib/pack/state-digest.ts';
import type { OpenedPack, ReleasePointer } from '#lib/store/layout.ts';
import type { Outline } from '#lib/store/outlines.ts';
import type { ReadyRelease } from '#lib/store/packaged.ts';
import { readOutlines } from '#lib/store/read-outlines.ts';
import { keptPacks } from '#lib/store/source-records.ts';
import type { Source } from '#lib/trust/source.ts';
import { fetchFront } from './fetch-front.ts';
import { fetchPacks } from './fetch-packs.ts';
import type { SyncParts } from './parts.ts';
import type { SyncRefusal } from './refusal.ts';

/** A release that may become current. `again`: what was kept of it is wrong, and is written anew. */
export type TakenRelease = {
  readonly release: ReadyRelease;
  readonly again: boolean;
  /** Outlines that were read on the way. */
  readonly outlines: ReadonlyMap<string, readonly Outline[]>;
};

/** What of a release is there already. */
type Kept = {
  readonly packs: ReadonlySet<string>;
  readonly pointer: ReleasePointer | undefined;
  /** Whether what a run before put aside may be used. */
  readonly staged: boolean;
};

/**
 * Takes a listed release: fetches what is not kept, parses every card once, and checks the state
 * digest of the result. Where the digest is wrong though every pack was right, what is kept may
 * be to blame: all is fetched once more, and then it is refused.
 */
export async function takeRelease(
  parts: SyncParts,
  source: Source,
  { listing, pointer }: { readonly listing: GuidanceListing; readonly pointer: Kept['pointer'] },
): Promise<Result<TakenRelease, SyncRefusal>> {
  const packs = await keptPacks(parts.db);
  const first = await gather(parts, source, { listing, kept: { packs, pointer, staged: true } });
  if (first.ok) return accept({ ...first.value, again: false });
  if (first.refusal.code !== 'state-digest-wrong') return first;
  const none = { packs: new Set<string>(), pointer: undefined, staged: false };
  const second = await gather(parts, source, { listing, kept: none });
  return second.ok ? accept({ ...second.value, again: true }) : second;
}

type Gathering = { readonly listing: GuidanceListing; readonly kept: Kept };

async function gather(
  parts: SyncParts,
  source: Source,
  { listing, kept }: Gathering,
): Promise<Result<Omit<TakenRelease, 'again'>, SyncRefusal>> {
  const ours = kept.pointer?.bundle === listing.bundle ? kept.pointer : undefined;
  const front = ours && frontHash(ours) === listing.front.sha256 ? ours.front : undefined;
  const plan = planPacks(listing, { packs: kept.packs, front: front && listing.front.sha256 });
  let done = 0;
  const came = (bytes: number): void => {
    done += bytes;
    parts.hear?.({ done, of: plan.bytes });
  };
  came(0);
  const [read, outlines, packs] = await Promise.all([
    front ? accept(front) : fetchFront(parts, source, listing.front),
    readOutlines(parts.db, plan.stay),
    fetchPacks(parts, { source, packs: plan.missing, fromStaging: kept.staged, came }),
  ]);
  if (!read.ok) return read;
  if (!packs.ok) return packs;
  const lines = linesOf(plan.stay, outlines, packs.value);
  const refusal = (await faultOf(listing, lines)) ?? foreign(listing, read.value);
  if (refusal) return refuse(refusal);
  const pointer = pointerTo(source, listing, read.value);
  return accept({ release: { pointer, packs: packs.value }, outlines });
}

/** Every line of the result: of packs that stay by what is kept of them, of new ones as they came. */
function linesOf(
  stay: readonly string[],
  outlines: ReadonlyMap<string, readonly Outline[]>,
  fresh: readonly OpenedPack[],
): readonly LineHash[] {
  return [
    ...stay.flatMap((pack) => outlines.get(pack) ?? []),
    ...fresh.flatMap(({ cards }) => cards.map(({ card, sha256 }) => ({ id: card.id, sha256 }))),
  ];
}

async function faultOf(
  { state }: GuidanceListing,
  lines: readonly LineHash[],
): Promise<SyncRefusal | undefined> {
  const seen = new Set<string>();
  for (const { id } of lines) {
    if (seen.has(id)) return { code: 'card-repeated', id };
    seen.add(id);
  }
  const found = await stateDigest(lines);
  return found === state ? undefined : { code: 'state-digest-wrong', state, found };
}

function foreign({ bundle }: GuidanceListing, front: Front): SyncRefusal | undefined {
  const found = front.bundle.id;
  return found === bundle ? undefined : { code: 'bundle-not-as-listed', listed: bundle, found };
}

function pointerTo(source: Source, listing: GuidanceListing, front: Front): ReleasePointer {
  const { bundle, released, supersedes = [] } = listing;
  return {
    ...{ source: source.id, layer: source.layer, bundle, released, supersedes, front },
    state: stateName(listing),
    packs: listing.packs.map(({ sha256 }) => sha256),
  };
}

/** The name under which a release is kept: its cards and its front matter. */
export function stateName({ state, front }: GuidanceListing): string {
  return `${state}.${front.sha256}`;
}

function frontHash({ state }: ReleasePointer): string {
  return state.split('.').at(-1) ?? '';
}
