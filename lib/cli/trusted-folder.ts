import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrustedStore } from '#lib/tuf/run.ts';
import { writeWhole } from './folder-files.ts';

/** A name from the outside as the name of one file: no separator, and no dot first. */
export function safeFileName(name: string): string {
  return encodeURIComponent(name).replace(/^\.+/, (dots) => '%2E'.repeat(dots.length));
}

/** Keeps a file whole or not at all; throws where it could not: nothing may rest on what is not kept. */
export async function keepFile(path: string, bytes: Uint8Array): Promise<void> {
  const written = await writeWhole(path, bytes);
  if (!written.ok) throw new Error(`${path} could not be written`);
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
    keep: (role, bytes) => keepFile(file(role), bytes),
    remove: (role) => rm(file(role), { force: true }),
  };
}
