import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrustedStore } from '#lib/tuf/run.ts';

/** A name from the outside as the name of one file: no separator, and no dot first. */
export function safeFileName(name: string): string {
  return encodeURIComponent(name).replace(/^\.+/, (dots) => '%2E'.repeat(dots.length));
}

/** Writes a file whole or not at all. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}

/** Reads a file; undefined where there is none. */
export async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}

/** A trusted store in a folder, a role in `<role>.json`. */
export async function openTrustedFolder(folder: string): Promise<TrustedStore> {
  await mkdir(folder, { recursive: true });
  const file = (role: string) => join(folder, `${safeFileName(role)}.json`);
  return {
    read: (role) => readIfThere(file(role)),
    keep: (role, bytes) => writeWhole(file(role), bytes),
    remove: (role) => rm(file(role), { force: true }),
  };
}
