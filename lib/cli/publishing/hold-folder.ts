import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { codeOf, type WriteRefusal } from '../folder-files.ts';

/** That another run writes to the repository. `file` is how it says so. */
export type HeldRefusal = { readonly code: 'repository-in-use'; readonly file: string };

const lockName = '.foreword-writing';

/**
 * Does something with a folder while no other run of this program writes to it. A run that was
 * stopped leaves its lock behind: the next one on that computer takes it over.
 */
export async function whileHeld<T, R>(
  folder: string,
  act: () => Promise<Result<T, R>>,
): Promise<Result<T, R | HeldRefusal | WriteRefusal>> {
  const lock = path.join(folder, lockName);
  const held = await take(lock);
  if (!held.ok) return held;
  try {
    await sweep(folder);
    return await act();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<Result<undefined, HeldRefusal | WriteRefusal>> {
  const mine = JSON.stringify({ pid: process.pid, host: hostname() });
  // The second time, where the first met the lock of a run that was stopped.
  for (const isLast of [false, true]) {
    try {
      const handle = await open(lock, 'wx');
      await handle.writeFile(mine);
      await handle.close();
      return accept(undefined);
    } catch (cause) {
      if (codeOf(cause) === '') throw cause;
      if (codeOf(cause) !== 'EEXIST') return refuse({ code: 'file-not-writable', file: lockName });
      if (isLast || !(await isLeft(lock))) break;
      await rm(lock, { force: true });
    }
  }
  return refuse({ code: 'repository-in-use', file: lockName });
}

/** Whether a lock is of a run on this computer that is no more. */
async function isLeft(lock: string): Promise<boolean> {
  const text = await readFile(lock, 'utf8').catch(() => '');
  const [, pid, host] = /^\{"pid":(\d+),"host":(".*")\}$/.exec(text) ?? [];
  if (text === '') return isOld(lock);
  if (host !== JSON.stringify(hostname())) return false;
  try {
    // Signal 0 is sent to nobody: it only asks whether the process is there.
    process.kill(Number(pid), 0);
    return false;
  } catch (cause) {
    return codeOf(cause) === 'ESRCH';
  }
}

/** A run that was stopped before it said who it is left an empty lock; one that goes on fills it. */
async function isOld(lock: string): Promise<boolean> {
  const made = await stat(lock).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  return Date.now() - made > longestEmptyMs;
}

const longestEmptyMs = 10_000;

const part = /\.[0-9a-f]{8}-[0-9a-f-]{27}\.part$/;

/** Takes away the half-written files of runs that were stopped. */
async function sweep(folder: string): Promise<void> {
  for (const within of ['metadata', 'targets/g', 'targets/w']) {
    const place = path.join(folder, within);
    const names = await readdir(place).catch(() => []);
    for (const name of names.filter((one) => part.test(one))) {
      await rm(path.join(place, name), { force: true });
    }
  }
}
