import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { readZip } from '#lib/pack/zip.ts';
import type { ReadFile } from '#lib/tuf/open-repository.ts';
import type { PlaceRefusal } from '#lib/words/verify-place.ts';
import { codeOf, notOpen, watchedReaderOf } from '../folder-files.ts';
import { getAsReader } from '../get-as-reader.ts';

/** Reads a repository's files; `failed` is why one was not given that may well be there. */
export type PublishedPlace = {
  readonly read: ReadFile;
  readonly failed: () => PlaceRefusal | undefined;
  readonly isHost: boolean;
};

const zipLimits = {
  ...{ files: 20_000, fileBytes: 4 * 1_048_576, bytes: 512 * 1_048_576 },
  anyFolder: true,
} as const;
const maxFileBytes = 4 * 1_048_576;

/** Opens what was published: a folder, the zip of one, or the address of a host. */
export async function openPlace(
  named: string,
  folder: string,
): Promise<Result<PublishedPlace, PlaceRefusal>> {
  if (/^https?:\/\//i.test(named)) return openHost(named);
  const file = path.resolve(folder, named);
  const bytes = await readAsFile(file);
  if (!bytes.ok) return bytes;
  if (!bytes.value) return accept(openFolder(file));
  const files = readZip(bytes.value, zipLimits);
  if (!files.ok) return files;
  const within = folderOf([...files.value.keys()]);
  const read: ReadFile = async (name) => files.value.get(within + name);
  return accept({ read, failed: () => undefined, isHost: false });
}

function openFolder(folder: string): PublishedPlace {
  const { read, closed } = watchedReaderOf(folder);
  const failed = (): PlaceRefusal | undefined => {
    const file = closed();
    return file === undefined ? undefined : { code: 'repository-not-readable', file };
  };
  return { read, failed, isHost: false };
}

/** A zip may hold its repository in a folder of its own. */
function folderOf(names: readonly string[]): string {
  const root = 'metadata/1.root.json';
  const found = names.find((name) => name === root || name.endsWith(`/${root}`)) ?? root;
  return found.slice(0, -root.length);
}

function openHost(named: string): Result<PublishedPlace, PlaceRefusal> {
  const address = named.replace(/\/?$/, '/');
  const isLoopback = URL.canParse(address) && new URL(address).hostname === '127.0.0.1';
  if (!URL.canParse(address) || !(isLoopback || address.toLowerCase().startsWith('https:'))) {
    return refuse({ code: 'address-not-https', address: named });
  }
  let failed: PlaceRefusal | undefined;
  const read: ReadFile = async (name) => {
    const got = await getAsReader(new URL(name, address), maxFileBytes);
    if (got.ok) return got.value;
    const { code: reason } = got.refusal;
    if (reason === 'missing' || (isNewerRoot(name) && saysNoneNewer.includes(reason))) {
      return undefined;
    }
    failed ??= { code: 'host-gave-no-file', address: address + name, reason };
    return undefined;
  };
  return accept({ read, failed: () => failed, isHost: true });
}

/** Whether this is a root that readers ask for to learn whether there is one. */
function isNewerRoot(name: string): boolean {
  return /^metadata\/\d+\.root\.json$/.test(name) && name !== 'metadata/1.root.json';
}

/** How many hosts say that a file is not there, which readers take for just that of a newer root. */
const saysNoneNewer: readonly string[] = [
  'not-json-but-html',
  'no-cors',
  'redirected',
  'offline-or-unreachable',
];

/** Reads what is a file; nothing of a folder. Refuses what may not be read, whatever it is. */
async function readAsFile(
  file: string,
): Promise<Result<Uint8Array<ArrayBuffer> | undefined, PlaceRefusal>> {
  try {
    return accept(new Uint8Array(await readFile(file)));
  } catch (cause) {
    const code = codeOf(cause);
    if (code === '') throw cause;
    return notOpen.includes(code)
      ? refuse({ code: 'repository-not-readable', file })
      : accept(undefined);
  }
}
