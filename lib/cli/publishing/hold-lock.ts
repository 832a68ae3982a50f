import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { sha256, utf8 } from '#lib/base/bytes.ts';
import { recordOf } from '#lib/base/record.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { codeOf, type WriteRefusal } from '../folder-files.ts';

/**
 * Does something while no other run of this program holds the same lock, a file; `inUse` says that
 * one does. A run that was stopped leaves its lock behind: one of those that come next on that
 * computer takes it over.
 */
export async function whileLocked<T, R, U>(
  lock: string,
  inUse: U,
  act: () => Promise<Result<T, R>>,
): Promise<Result<T, R | U | WriteRefusal>> {
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), run: randomUUID() });
  const held = await take(lock, mine, inUse);
  if (!held.ok) return held;
  try {
    await sweepHeirs(lock);
    return await act();
  } finally {
    if ((await lookAt(lock))?.text === mine) await rm(lock, { force: true });
  }
}

async function take<U>(
  lock: string,
  mine: string,
  inUse: U,
): Promise<Result<undefined, U | WriteRefusal>> {
  // The second time, where the lock that the first met was let go just then.
  for (const _try of [1, 2]) {
    const written = await writeNew(lock, mine);
    if (written === 'written') return accept(undefined);
    if (written === 'failed') {
      return refuse({ code: 'file-not-writable', file: path.basename(lock) });
    }
    const found = await lookAt(lock);
    if (!found) continue;
    if (isLeft(found) && (await takeOver(lock, found, mine))) return accept(undefined);
    break;
  }
  return refuse(inUse);
}

/** A lock as it was found: what it says, and when that was written. */
type Found = { readonly text: string; readonly written: number };

async function lookAt(lock: string): Promise<Found | undefined> {
  try {
    const { mtimeMs: written } = await stat(lock);
    return { text: await readFile(lock, 'utf8'), written };
  } catch (cause) {
    if (codeOf(cause) === '') throw cause;
    return undefined;
  }
}

/** Makes a file that was not there. A full disk may make it and take no word: nothing of it stays. */
async function writeNew(file: string, text: string): Promise<'written' | 'there' | 'failed'> {
  let isMade = false;
  try {
    const handle = await open(file, 'wx');
    isMade = true;
    await handle.writeFile(text).finally(() => handle.close());
    return 'written';
  } catch (cause) {
    if (codeOf(cause) === '') throw cause;
    if (isMade) await rm(file, { force: true });
    return codeOf(cause) === 'EEXIST' ? 'there' : 'failed';
  }
}

/**
 * Puts a run's own lock in the place of one that was left. Several runs may have found the same:
 * a file named after that very lock is made by one of them alone, who looks once more whether it
 * still stands. Were it simply deleted, the slower run would delete the lock of the quicker.
 */
async function takeOver(lock: string, left: Found, mine: string): Promise<boolean> {
  const heir = `${lock}.${(await sha256(utf8(JSON.stringify(left)))).slice(0, 16)}`;
  if ((await writeNew(heir, mine)) !== 'written') return false;
  const now = await lookAt(lock);
  const stands = now?.text === left.text && now.written === left.written;
  const taken = stands && (await rename(heir, lock).then(...asBoolean));
  if (!taken) await rm(heir, { force: true });
  return taken;
}

const asBoolean = [() => true, () => false] as const;

/** Whether a lock is of a run on this computer that is no more. */
function isLeft({ text, written }: Found): boolean {
  // A run that was stopped before it said who it is left an empty lock; one that goes on fills it.
  if (text === '') return Date.now() - written > longestEmptyMs;
  const { pid, host } = recordOf(text);
  if (typeof pid !== 'number' || host !== hostname()) return false;
  try {
    // Signal 0 is sent to nobody: it only asks whether the process is there.
    process.kill(pid, 0);
    return false;
  } catch (cause) {
    return codeOf(cause) === 'ESRCH';
  }
}

const longestEmptyMs = 10_000;

/** Takes away what runs left that were stopped while they took a lock over. */
async function sweepHeirs(lock: string): Promise<void> {
  const [folder, begin] = [path.dirname(lock), `${path.basename(lock)}.`];
  const heirs = (await readdir(folder)).filter((name) => name.startsWith(begin));
  for (const name of heirs) await rm(path.join(folder, name), { force: true });
}
