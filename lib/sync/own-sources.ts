import { sha256, utf8 } from '#lib/base/bytes.ts';
import { ownSourcePrefix } from '#lib/guidance/place.ts';
import { createKept, type Kept } from '#lib/store/kept.ts';
import type { Requirements } from '#lib/trust/requirements.ts';
import { type OwnSource, pollOnceADay } from '#lib/trust/source.ts';
import type { SyncParts } from './parts.ts';
import { letGo, sayMayBeListed } from './settle.ts';

const name = 'sources';

/** The sources that people added on this computer; `whole`: it holds all that they added. */
export type OwnList = { readonly sources: readonly OwnSource[]; readonly whole: boolean };

/**
 * Reads the sources that people added. The list is not whole where there is none, since nobody ever
 * added one or it could not be read, nor where an entry could not be. Who removes the last of them
 * leaves an empty list.
 */
export async function readOwnSources(kept: Pick<Kept, 'read'>): Promise<OwnList> {
  const value = await kept.read(name);
  const sources = asOwnSources(value);
  return { sources, whole: Array.isArray(value) && value.length === sources.length };
}

/** A source that a person found and compared, as it is kept. */
export async function ownSourceOf(
  found: Pick<OwnSource, 'layer' | 'title' | 'metadata' | 'targets' | 'rootFile'> & {
    readonly rootVersion: number;
    readonly needs?: Requirements;
  },
  now: number,
): Promise<OwnSource> {
  const { layer, title, metadata, targets, rootFile, rootVersion, needs } = found;
  const hash = await sha256(utf8(rootFile));
  return {
    // One root is one source, however often it is added.
    id: `${ownSourcePrefix}${hash.slice(0, 16)}`,
    ...{ layer, title, metadata, targets, rootFile },
    root: { version: rootVersion, sha256: hash },
    ...(needs ? { compared: needs } : {}),
    ...{ require: {}, mustInclude: [], pollMinutes: pollOnceADay, maxCards: 20_000 },
    addedAt: now,
  };
}

/**
 * Keeps a source among people's own, in place of the same one added before. An entry that cannot be
 * read stays where it is: without it the list would count as whole, and its cards as removed.
 */
export async function keepOwnSource(kept: Kept, source: OwnSource): Promise<void> {
  const isOther = (one: unknown) => (one as OwnSource | null)?.id !== source.id;
  await kept.change(name, (now) => [...asList(now).filter(isOther), source]);
}

/** Takes a source out of people's own, also one whose list was lost. Its cards go with the next run. */
export async function dropOwnSource(
  { db, local, now }: Pick<SyncParts, 'db' | 'local' | 'now'>,
  id: string,
): Promise<void> {
  const kept = createKept(db, local, now);
  const { sources, whole } = await readOwnSources(kept);
  // What cannot be read goes from the list, or this source's cards would stay as if it were named
  // there. The list then counts as whole: what it may have named is said to be lost first.
  if (!whole) await sayMayBeListed({ db, now }, new Set([id, ...sources.map((one) => one.id)]));
  await letGo({ db }, id);
  await kept.change(name, (list) => othersThan(id, list));
}

function othersThan(id: string, kept: unknown): readonly OwnSource[] {
  return asOwnSources(kept).filter((source) => source.id !== id);
}

function asOwnSources(kept: unknown): readonly OwnSource[] {
  return asList(kept).filter(isOwnSource);
}

function asList(kept: unknown): readonly unknown[] {
  return Array.isArray(kept) ? kept : [];
}

function isOwnSource(value: unknown): value is OwnSource {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'metadata', 'targets', 'root', 'rootFile'].every((field) => field in value)
  );
}
