import { sha256, utf8 } from '#lib/base/bytes.ts';
import {
  type FloorsBeside,
  floorsBeside,
  higherFloors,
  keepFloors,
} from '#lib/store/kept-floors.ts';
import { keepSource, readSource, type SourceRecords } from '#lib/store/source-records.ts';
import type { KeptFloors } from '#lib/store/stored-source.ts';
import type { OwnSource, Source } from '#lib/trust/source.ts';
import type { Floor, Floors } from '#lib/tuf/floors.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import type { SyncParts } from './parts.ts';
import type { Refreshed } from './refresh.ts';
import type { SyncRefusal } from './refusal.ts';
import { type Outcome, storedAfter } from './source-outcome.ts';

/** What one check of one source did. */
export type SourceCheck = { readonly changed: boolean; readonly refusal?: SyncRefusal };

/** A source as a check of it begins. */
export type Opened = {
  readonly source: Source | OwnSource;
  readonly records: SourceRecords;
  readonly floors: Floors;
  /** The highest root that was seen under another pinned root, where there is one. */
  readonly rootBefore: Floor | undefined;
  readonly terms: string;
};

/** Reads what is kept of a source, for one check of it. */
export async function openSource(parts: SyncParts, source: Source | OwnSource): Promise<Opened> {
  const { layer, metadata, targets, root, require, mustInclude, maxCards } = source;
  const asked = { layer, metadata, targets, root, require, mustInclude, maxCards };
  const [records, beside, terms] = await Promise.all([
    readSource(parts.db, source.id),
    floorsBeside(parts.local, source),
    sha256(utf8(JSON.stringify([asked, parts.version]))),
  ]);
  return { source, records, ...floorsOf(source, records, beside), terms };
}

/**
 * The floors that hold for a source, of each role the higher one. They hold under another pinned
 * root too: the same publisher, pinned at a later root, may be served nothing older than was seen
 * of it, and those of a publisher who had the name before fall by themselves, since this one names
 * other keys. Only root's counts whoever signed it, so that of another root is put apart. Floors
 * whose root is not known count where none is known to be another.
 */
function floorsOf(
  { root }: Source,
  { stored }: SourceRecords,
  beside: FloorsBeside | undefined,
): Pick<Opened, 'floors' | 'rootBefore'> {
  const pin = stored?.pin || undefined;
  const places = [{ pin, floors: stored?.floors }, beside ?? {}];
  const isOther = (one: string | undefined) => (one ?? pin ?? root.sha256) !== root.sha256;
  const others = places.filter((place) => isOther(place.pin)).map(({ floors }) => floors);
  const floors = places.map((place) =>
    isOther(place.pin) ? withoutRoot(place.floors) : place.floors,
  );
  return { floors: higherFloors(...floors), rootBefore: higherFloors(...others).get('root') };
}

function withoutRoot({ root: _, ...others }: KeptFloors = {}): KeptFloors {
  return others;
}

/**
 * The floors of a source of which trust begins anew with a root. One that still names a key which
 * signed the highest root seen before is the same publisher's: no host may keep back what came since.
 */
export function floorsUnder(
  { floors, rootBefore }: Pick<Opened, 'floors' | 'rootBefore'>,
  root: Uint8Array<ArrayBuffer> | undefined,
): Floors {
  const parsed = root && parseMetadata('root', root);
  if (!rootBefore || !parsed?.ok) return floors;
  const { keyids } = parsed.value.signed.roles.root;
  const isSame = rootBefore.keyids.some((keyid) => keyids.includes(keyid));
  return isSame ? higherFloors(Object.fromEntries(floors), { root: rootBefore }) : floors;
}

/** Ends a check, and keeps how the source stands then. */
export async function end(
  parts: SyncParts,
  opened: Opened,
  outcome: Outcome,
): Promise<SourceCheck> {
  const stored = storedAfter(parts, opened, outcome);
  const refreshed = outcome.outcome === 'same' ? undefined : outcome.refreshed;
  // What was verified raises the floors, though nothing else came of it; and where nothing is new
  // they are written too, or those that were lost beside the database would stay so.
  const floors = outcome.outcome === 'same' ? opened.floors : refreshed?.floors();
  if (floors) await keepFloors(parts.local, opened.source, floors);
  await keepSource(parts.db, stored, refreshed?.trusted.kept ?? opened.records.metadata);
  return { changed: false };
}

/** Ends a check that brought nothing, with why. */
export async function endWithout(
  parts: SyncParts,
  opened: Opened,
  refusal: SyncRefusal,
  refreshed?: Refreshed,
): Promise<SourceCheck> {
  const why = endedBy(parts.signal) ?? refusal;
  const outcome = { outcome: 'refused', refusal: why } as const;
  await end(parts, opened, refreshed ? { ...outcome, refreshed } : outcome);
  return { changed: false, refusal: why };
}

/** What ended a run before its time: its time itself, or whoever began it. */
export function endedBy(signal: AbortSignal | undefined): SyncRefusal | undefined {
  if (!signal?.aborted) return undefined;
  const { name } = signal.reason as { readonly name?: string };
  return name === 'TimeoutError' ? { code: 'run-too-long' } : { code: 'stopped' };
}
