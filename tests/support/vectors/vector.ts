import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Requirements } from '#lib/trust/requirements.ts';

/** What a client of a vector is told, and what it must answer. `vector.json` in its folder. */
export type Vector = {
  /** What is on this host, in a sentence. */
  readonly says: string;
  /** Trust begins with the pinned root, or the client took `good/first-release` before. */
  readonly begins: 'with-the-pinned-root' | 'after-the-first-release';
  /** The fixed time of the run. */
  readonly at: string;
  readonly root: { readonly version: number; readonly sha256: string };
  /** What the reader's own policy asks beside the publisher's rules. */
  readonly policy: {
    readonly require: Requirements;
    readonly mustInclude: readonly string[];
    readonly maxCards: number;
  };
  /** Files of `good/first-release` that this host has not. */
  readonly without: readonly string[];
  /** The titles that are shown afterwards. */
  readonly shows: readonly string[];
};

/** Files of a host by path, as `metadata/timestamp.json`. */
export type VectorFiles = Map<string, Uint8Array<ArrayBuffer>>;

/** Where the vectors lie. */
export const vectorsFolder = join(import.meta.dirname, '../../vectors/tuf');

/** The vector that all others differ from. */
export const firstRelease = 'good/first-release';

/** Names of vectors: `good` ones, or `refused`, whose last part is the code of the refusal. */
export async function vectorNames(kind: 'good' | 'refused'): Promise<readonly string[]> {
  return (await readdir(join(vectorsFolder, kind))).sort().map((name) => `${kind}/${name}`);
}

/** Reads what a vector says. */
export async function readVector(name: string): Promise<Vector> {
  return JSON.parse(await readFile(join(vectorsFolder, name, 'vector.json'), 'utf8')) as Vector;
}

/** The files of a vector's host: those of the first release, with its own laid over them. */
export async function readVectorFiles(name: string): Promise<VectorFiles> {
  const files: VectorFiles = new Map();
  for (const folder of new Set([firstRelease, name])) {
    for (const path of await pathsOf(folder)) {
      files.set(path, new Uint8Array(await readFile(join(vectorsFolder, folder, path))));
    }
  }
  for (const path of (await readVector(name)).without) files.delete(path);
  return files;
}

async function pathsOf(folder: string): Promise<readonly string[]> {
  const found = await readdir(join(vectorsFolder, folder), {
    ...{ recursive: true, withFileTypes: true },
  });
  const root = join(vectorsFolder, folder);
  return found
    .filter((entry) => entry.isFile() && entry.name !== 'vector.json')
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
