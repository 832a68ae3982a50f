import { besideName, type Exclusively, keptPrefix, newer, type Saved } from './kept.ts';
import type { KeyValue, Values } from './key-value.ts';
import type { Database } from './layout.ts';

/**
 * Lays what is kept in both places again, where one came back without its copy or with an older
 * one: until then a single further loss would take it. A disk that cannot be read or written
 * leaves the one copy as it is. Whoever clears both places meanwhile waits: else what was read
 * before would be laid there again.
 */
export function mendKept(db: Database, local: KeyValue, exclusively: Exclusively): Promise<void> {
  return exclusively(async () => {
    try {
      const missed = await mendDatabase(db, await local.all());
      if (Object.keys(missed).length > 0) await local.set(missed);
    } catch {
      // The copy that can be read goes on being read.
    }
  });
}

/** Writes what the database lacks, in one step; gives what lacks beside it, by its name there. */
async function mendDatabase(db: Database, beside: Values): Promise<Values> {
  const missed: { [name: string]: Saved } = {};
  const tx = db.transaction('kept', 'readwrite');
  const mend = async (name: string): Promise<void> => {
    const [row, copy] = [await tx.store.get(name), beside[besideName(name)]];
    const newest = newer(row, copy);
    if (newest && newest !== row) await tx.store.put(newest, name);
    if (newest && newest.saved !== newer(copy, undefined)?.saved) missed[besideName(name)] = newest;
  };
  const names = new Set([...namesBeside(beside), ...(await tx.store.getAllKeys())]);
  await Promise.all([...[...names].map(mend), tx.done]);
  return missed;
}

function namesBeside(beside: Values): readonly string[] {
  return Object.keys(beside)
    .filter((name) => name.startsWith(keptPrefix))
    .map((name) => name.slice(keptPrefix.length));
}
