import { type Result, refuse } from '#lib/base/result.ts';
import { databaseName, openDatabase, refusalOf } from './database.ts';
import { isFullDisk } from './full-disk.ts';
import type { KeyValue } from './key-value.ts';
import type { Database } from './layout.ts';
import { readStart } from './read-start.ts';

/** Why a database that could not be read was left as it is. */
export type RemakeRefusal = { readonly code: 'no-room' | 'database-kept' };

const refuseRemake = (code: RemakeRefusal['code']) => refuse({ code } as const);

/**
 * Makes the database anew where it cannot be read, and gives it. What kept it from being read may
 * have passed: it is tried again first. A full disk looks the same as a broken one from here, and on
 * it nothing is taken out: there must be room for what would come in its place. A newer one, and one
 * that another window holds, stay too.
 */
export async function remakeDatabase(local: KeyValue): Promise<Result<Database, RemakeRefusal>> {
  const again = await openToRead();
  if (again.ok) return again;
  if (again.refusal.code === 'no-room') return refuseRemake('no-room');
  if (again.refusal.code !== 'database-not-readable') return refuseRemake('database-kept');
  const lacks = await lacksRoom(local);
  if (lacks) return refuseRemake(lacks);
  if (!(await removeDatabase())) return refuseRemake('database-kept');
  const made = await openDatabase(databaseName, { onClosed: () => undefined });
  return made.ok ? made : refuseRemake('database-kept');
}

async function openToRead(): ReturnType<typeof openDatabase> {
  const opened = await openDatabase(databaseName, { onClosed: () => undefined });
  if (!opened.ok) return opened;
  try {
    await readStart(opened.value, {});
    return opened;
  } catch (cause) {
    opened.value.close();
    return refuse(refusalOf(cause));
  }
}

const probe = 'room';
const probeChars = 262_144;

/** Why nothing may be taken out: the store of values, which lies on the same disk, takes nothing. */
async function lacksRoom(local: KeyValue): Promise<RemakeRefusal['code'] | undefined> {
  try {
    await local.set({ [probe]: 'x'.repeat(probeChars) });
    return undefined;
  } catch (cause) {
    return isFullDisk(cause) ? 'no-room' : 'database-kept';
  } finally {
    await local.remove([probe]).catch(() => undefined);
  }
}

function removeDatabase(): Promise<boolean> {
  const removing = new Promise<boolean>((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
    request.onblocked = () => resolve(false);
  });
  return removing.catch(() => false); // a browser that keeps no databases throws at once
}
