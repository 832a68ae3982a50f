import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '#lib/base/result.ts';
import type { WriteRefusal } from '../folder-files.ts';
import { whileLocked } from './hold-lock.ts';

/** That another run writes to the repository. `file` is how it says so. */
export type HeldRefusal = { readonly code: 'repository-in-use'; readonly file: string };

/** The lock of a folder, with which the names of what it leaves behind begin too. */
export const lockName = '.foreword-writing';

/** Does something with a folder while no other run of this program writes to it. */
export async function whileHeld<T, R>(
  folder: string,
  act: () => Promise<Result<T, R>>,
): Promise<Result<T, R | HeldRefusal | WriteRefusal>> {
  const inUse: HeldRefusal = { code: 'repository-in-use', file: lockName };
  return whileLocked(path.join(folder, lockName), inUse, async () => {
    await sweep(folder);
    return act();
  });
}

const part = /\.[0-9a-f]{8}-[0-9a-f-]{27}\.part$/;

/** Takes away what runs that were stopped had only half done. */
async function sweep(folder: string): Promise<void> {
  for (const within of ['metadata', 'targets/g', 'targets/w']) {
    const place = path.join(folder, within);
    const names = await readdir(place).catch(() => []);
    for (const name of names.filter((one) => part.test(one))) {
      await rm(path.join(place, name), { force: true });
    }
  }
}
