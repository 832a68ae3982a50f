import { utf8 } from '#lib/base/bytes.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { makePacks } from '#lib/pack/make-packs.ts';
import type { PackagedRelease } from '#lib/pack/release.ts';
import { type PackagedGuidance, type ReadFile, readPackaged } from '#lib/store/packaged.ts';
import { aCardOfEachKind } from './a-card.ts';
import { aFront } from './a-front.ts';

/** A packaged release as a folder of files held in memory. `files` may be changed by a test. */
export type PackagedFolder = {
  readonly release: PackagedRelease;
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  readonly readFile: ReadFile;
};

/** Packs cards as the build does, into a folder held in memory. */
export async function aPackagedFolder(
  cards: readonly Card[] = aCardOfEachKind(),
  { front = aFront(), released = '2026-11-22' }: { front?: Front; released?: string } = {},
): Promise<PackagedFolder> {
  const made = await makePacks(cards, front);
  const release: PackagedRelease = {
    schema: 'foreword.packaged/1',
    bundle: front.bundle.id,
    title: front.bundle.title,
    released,
    cards: cards.length,
    state: made.state,
    front: made.front,
    packs: made.packs,
  };
  const files = new Map(made.files.map((file) => [`g/${file.name}`, file.bytes]));
  files.set('release.json', utf8(JSON.stringify(release)));
  return { release, files, readFile: readFrom(files) };
}

/** A release that is ready to be installed: packed, read back and checked. */
export async function aRelease(
  cards?: readonly Card[],
  options?: { front?: Front; released?: string },
): Promise<PackagedGuidance> {
  const folder = await aPackagedFolder(cards, options);
  const ready = await readPackaged(folder.readFile);
  if (!ready.ok) throw new Error(`a release of the tests was refused: ${ready.refusal.code}`);
  return ready.value;
}

function readFrom(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): ReadFile {
  return async (name) => {
    const bytes = files.get(name);
    if (!bytes) throw new TypeError(`no such file: ${name}`);
    return bytes;
  };
}
