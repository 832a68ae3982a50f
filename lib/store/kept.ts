import type { KeyValue, Values } from './key-value.ts';
import type { Database } from './layout.ts';

type Saved = { readonly saved: number; readonly value: unknown };

const prefix = 'kept.';

/** The value of the newer of two copies of a kept row. */
export function newerValue(inDatabase: unknown, beside: unknown): unknown {
  return newer(inDatabase, beside)?.value;
}

/** Reads the copies that lie beside the database, by name; none where they cannot be read. */
export async function readBeside(local: KeyValue, names: readonly string[]): Promise<Values> {
  const found = await local.get(names.map((name) => prefix + name)).catch((): Values => ({}));
  return Object.fromEntries(names.map((name) => [name, found[prefix + name]]));
}

/** Reads what people chose or wrote here, by name, and keeps it. */
export type Kept = {
  readonly read: (name: string) => Promise<unknown>;
  readonly keep: (name: string, value: unknown) => Promise<void>;
  readonly clear: (names: readonly string[]) => Promise<void>;
};

/**
 * Keeps values in two places, since a browser can hand back an empty database after damage:
 * the newer copy is read, and one place that cannot be written is made up for by the other.
 * `now` gives milliseconds since 1970. Refuses nothing; throws when neither place took it.
 */
export function createKept(db: Database | undefined, local: KeyValue, now: () => number): Kept {
  return {
    async read(name) {
      const [inDatabase, beside] = await Promise.all([
        db?.get('kept', name).catch(() => undefined),
        readBeside(local, [name]),
      ]);
      return newerValue(inDatabase, beside[name]);
    },
    async keep(name, value) {
      const saved: Saved = { saved: now(), value };
      const [inDatabase, beside] = await Promise.allSettled([
        db ? db.put('kept', saved, name) : Promise.reject(new Error('no database')),
        local.set({ [prefix + name]: saved }),
      ]);
      if (inDatabase.status === 'rejected' && beside.status === 'rejected') throw beside.reason;
    },
    async clear(names) {
      await Promise.all([db?.clear('kept'), local.remove(names.map((name) => prefix + name))]);
    },
  };
}

function newer(one: unknown, other: unknown): Saved | undefined {
  const [a, b] = [one, other].map((saved) => (isSaved(saved) ? saved : undefined));
  if (a && b) return a.saved >= b.saved ? a : b;
  return a ?? b;
}

function isSaved(value: unknown): value is Saved {
  return typeof value === 'object' && value !== null && 'saved' in value && 'value' in value;
}
