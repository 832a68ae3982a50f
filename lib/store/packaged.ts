import { sha256, textOf } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { packagedSource } from '#lib/guidance/place.ts';
import { gunzip, type InflateRefusal } from '#lib/pack/gzip.ts';
import { type PackRefusal, readPack } from '#lib/pack/read-pack.ts';
import { frontFile, type PackagedRelease, packFile } from '#lib/pack/release.ts';
import { stateDigest } from '#lib/pack/state-digest.ts';
import { homeFrontOf } from './fronts.ts';
import type { OpenedPack, ReleasePointer } from './layout.ts';

/** Gives the bytes of a packaged file, such as `release.json` or `g/....gz`. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * A release whose digest was found right and whose cards were checked. `packs` holds at least
 * those that the database does not hold yet.
 */
export type ReadyRelease = {
  readonly pointer: ReleasePointer;
  /** Front matter; none where that which is kept for its source is the same. */
  readonly front: Front | undefined;
  readonly packs: readonly OpenedPack[];
};

/** The packaged guidance, all of it. */
export type PackagedGuidance = ReadyRelease & { readonly front: Front };

/** Why the packaged guidance could not be used. */
export type PackagedRefusal =
  | { readonly code: 'packaged-damaged'; readonly file: string; readonly reason: string }
  | { readonly code: 'state-digest-wrong'; readonly state: string; readonly found: string };

/** Reads what the package says of its own guidance. */
export async function readPackagedNotice(readFile: ReadFile): Promise<PackagedRelease> {
  return JSON.parse(textOf(await readFile('release.json')));
}

/**
 * Reads the packaged guidance and checks every file's hash, then the digest of the whole.
 * The schema is not run again: the build refused anything that it does not allow, and the
 * digest shows that these are the cards that it saw.
 */
export async function readPackaged(
  readFile: ReadFile,
): Promise<Result<PackagedGuidance, PackagedRefusal>> {
  try {
    return await readRelease(readFile);
  } catch (cause) {
    // A file that is not there, or a list of files that is not JSON.
    const reason = cause instanceof Error ? cause.name : 'unknown';
    return refuse({ code: 'packaged-damaged', file: 'release.json', reason });
  }
}

async function readRelease(readFile: ReadFile): Promise<Result<PackagedGuidance, PackagedRefusal>> {
  const release = await readPackagedNotice(readFile);
  const front = await readFront(readFile, release);
  if (!front.ok) return front;
  const packs: OpenedPack[] = [];
  for (const entry of release.packs) {
    const file = `g/${packFile(entry)}`;
    const bytes = await readFile(file);
    const lines = await readPack(bytes, entry);
    if (!lines.ok) return damaged(file, lines.refusal);
    const cards = lines.value.map(({ value, sha256: hash }) => ({
      card: value as Card,
      sha256: hash,
    }));
    packs.push({ sha256: entry.sha256, size: entry.size, bytes, cards });
  }
  const state = await stateDigest(
    packs.flatMap((pack) =>
      pack.cards.map(({ card, sha256: hash }) => ({ id: card.id, sha256: hash })),
    ),
  );
  if (state !== release.state) {
    return refuse({ code: 'state-digest-wrong', state: release.state, found: state });
  }
  return accept({ pointer: pointerOf(release, front.value), front: front.value, packs });
}

function pointerOf(release: PackagedRelease, front: Front): ReleasePointer {
  return {
    source: packagedSource,
    layer: 'packaged',
    bundle: release.bundle,
    released: release.released,
    state: packagedState(release),
    front: homeFrontOf(front),
    packs: release.packs.map((pack) => pack.sha256),
    supersedes: [],
  };
}

/** The name under which the packaged release is kept: its cards and its front matter. */
export function packagedState(release: PackagedRelease): string {
  return `${release.state}.${release.front.sha256}`;
}

async function readFront(
  readFile: ReadFile,
  release: PackagedRelease,
): Promise<Result<Front, PackagedRefusal>> {
  const file = `g/${frontFile(release.front)}`;
  const bytes = await readFile(file);
  if ((await sha256(bytes)) !== release.front.sha256) {
    return refuse({ code: 'packaged-damaged', file, reason: 'pack-hash-wrong' });
  }
  const inflated = await gunzip(bytes, release.front.size);
  if (!inflated.ok) return damaged(file, inflated.refusal);
  return accept(JSON.parse(textOf(inflated.value)) as Front);
}

function damaged(file: string, refusal: PackRefusal | InflateRefusal) {
  return refuse({ code: 'packaged-damaged' as const, file, reason: refusal.code });
}
