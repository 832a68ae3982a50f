import { sha256 } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { TargetsSigned } from '#lib/tuf/metadata.ts';
import type { ReadFile } from '#lib/tuf/open-repository.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import type { PreparedRelease } from './draft-file.ts';
import { type GuidanceListing, readListing } from './guidance-listing.ts';
import { type PackLine, readPack } from './read-pack.ts';
import { packFile } from './release.ts';
import type { Files } from './zip.ts';

/** What a prepared release makes of the one before it, card by card. */
export type ReleaseChanges = {
  readonly signed: TargetsSigned;
  readonly listing: GuidanceListing;
  /** The release before it, as those who signed that listed it. */
  readonly before: GuidanceListing | undefined;
  /** Cards that are new, or not as they were. */
  readonly lines: readonly PackLine[];
  /** Cards that are in it no more. */
  readonly gone: readonly PackLine[];
};

/** Why that cannot be told; `release-not-whole`: a file of it, or of the one before, is not there. */
export type ChangesRefusal =
  | { readonly code: 'release-damaged' }
  | { readonly code: 'release-not-whole' };

/**
 * Works out what a release changes from its own files and the packs that they take the place of,
 * never from what a draft says of it. A pack that stays is one that the release before lists.
 */
export async function changesIn(
  release: PreparedRelease,
): Promise<Result<ReleaseChanges, ChangesRefusal>> {
  const now = listingOf(release.guidance);
  const old = release.before && listingOf(release.before.guidance);
  if (!now || (release.before && !old)) return refuse({ code: 'release-damaged' });
  if (old && now.signed.version !== old.signed.version + 1)
    return refuse({ code: 'release-damaged' });
  const files = [...release.files, ...(release.before?.files ?? [])];
  if (!(await areAsNamed(files))) return refuse({ code: 'release-damaged' });
  const [fresh, replaced] = [notIn(now, old), notIn(old, now)];
  const lines = await linesOf(fresh, release.files);
  const before = await linesOf(replaced, release.before?.files ?? new Map());
  if (!lines.ok) return lines;
  if (!before.ok) return before;
  const hashes = new Map(before.value.map(({ id, sha256 }) => [id, sha256]));
  const ids = new Set(lines.value.map(({ id }) => id));
  return accept({
    ...{ signed: now.signed, listing: now.listing, before: old?.listing },
    lines: lines.value.filter(({ id, sha256 }) => hashes.get(id) !== sha256),
    gone: before.value.filter(({ id }) => !ids.has(id)),
  });
}

/**
 * Puts beside a prepared release the one that it follows, of that version: its metadata, with the
 * signatures on them, and those of its packs that are not in the new one.
 */
export async function withBefore(
  prepared: Pick<PreparedRelease, 'guidance' | 'files'>,
  version: number | undefined,
  read: ReadFile,
): Promise<PreparedRelease> {
  const guidance = version && (await read(`metadata/${version}.guidance.json`));
  if (!guidance) return prepared;
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const pack of notIn(listingOf(guidance), listingOf(prepared.guidance))) {
    const name = `g/${packFile(pack)}`;
    const bytes = await read(`targets/${name}`);
    if (bytes) files.set(name, bytes);
  }
  return { ...prepared, before: { guidance, files } };
}

// A file is named by its hash: any other, and what is read here is not what readers will fetch.
async function areAsNamed(files: readonly (readonly [string, Uint8Array<ArrayBuffer>])[]) {
  const hashes = await Promise.all(files.map(([, bytes]) => sha256(bytes)));
  return files.every(([name], at) => name.startsWith(`g/${hashes[at]}.`));
}

type Listed = { readonly signed: TargetsSigned; readonly listing: GuidanceListing };
type Pack = GuidanceListing['packs'][number];

function listingOf(guidance: Uint8Array<ArrayBuffer>): Listed | undefined {
  const parsed = parseMetadata('targets', guidance);
  const listing = parsed.ok ? readListing(parsed.value.signed) : parsed;
  if (!parsed.ok || !listing.ok) return undefined;
  return { signed: parsed.value.signed, listing: listing.value };
}

function notIn(one: Listed | undefined, other: Listed | undefined): readonly Pack[] {
  const there = new Set(other?.listing.packs.map(({ sha256 }) => sha256));
  return one?.listing.packs.filter(({ sha256 }) => !there.has(sha256)) ?? [];
}

async function linesOf(
  packs: readonly Pack[],
  files: Files,
): Promise<Result<readonly PackLine[], ChangesRefusal>> {
  const all: PackLine[] = [];
  for (const pack of packs) {
    const bytes = files.get(`g/${packFile(pack)}`);
    if (!bytes) return refuse({ code: 'release-not-whole' });
    const lines = await readPack(bytes, pack);
    if (!lines.ok) return refuse({ code: 'release-damaged' });
    all.push(...lines.value);
  }
  return accept(all);
}
