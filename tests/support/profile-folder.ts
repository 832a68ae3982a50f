import { mkdtempSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';

/** Far more than the profiles of all browsers take that run at once, so that none meets a full disk. */
const plentyBytes = 4 * 1_024 ** 3;

/** Whether files may lie in memory: a container gives it little room, and no other system has it. */
function hasPlenty(): boolean {
  if (process.platform !== 'linux' || freemem() < plentyBytes) return false;
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= plentyBytes;
  } catch {
    return false;
  }
}

/**
 * Makes a folder for a browser's profile, in memory where there is plenty: a browser waits at each
 * start and end until all that it keeps has come to the disk. It outlives the browser all the same,
 * however that ends. What is measured is measured on disk.
 */
export function makeProfileFolder(named: string, { onDisk = false } = {}): string {
  const inMemory = !onDisk && hasPlenty();
  return mkdtempSync(join(inMemory ? memory : tmpdir(), `foreword-${named}-`));
}
