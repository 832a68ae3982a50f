import type { KeyValue, Values } from './key-value.ts';
import type { Database } from './layout.ts';

/** A kept value, and when it was kept, in milliseconds since 1970. */
export type Saved = { readonly saved: number; readonly value: unknown };

/** What the names of copies beside the database begin with. */
export const keptPrefix = 'kept.';

/** The value of the newer of two copies of a kept row. */
export function newerValue(inDatabase: unknown, beside: unknown): unknown {
  return newer(inDatabase, beside)?.value;
}

/** Reads the copies that lie beside the database, by name; none where they cannot be read. */
export async function readBeside(local: KeyValue, names: readonly string[]): Promise<Values> {
  const found = await local.get(names.map((name) => keptPrefix + name)).catch((): Values => ({}));
  return Object.fromEntries(names.map((name) => [name, found[keptPrefix + name]]));
}

/** The name in `storage.local` of the copy that lies beside the database: whoever hears it change hears the value. */
export function besideName(name: string): string {
  return keptPrefix + name;
}

/** Reads what people chose or wrote here, by name, and keeps it. */
export type Kept = {
  readonly read: (name: string) => Promise<unknown>;
  readonly keep: (name: string, value: unknown) => Promise<void>;
  /**
   * Lays a change over what is kept at that moment, in one step that nobody else's change can come
   * between, and gives what is kept then; where the change gives nothing, all stays as it is. Throws
   * where neither place could be read: what it would be laid over is not known.
   */
  readonly change: <Value>(
    name: string,
    change: (now: unknown) => Value | undefined,
  ) => Promise<Value | undefined>;
  /**
   * Clears both places, while nobody lays a lost copy there again from the other. Throws where one
   * of them could not be cleared, once the other is: what stays there comes back.
   */
  readonly clear: (names: readonly string[]) => Promise<void>;
};

/** Lets one context at a time change what others rely on. */
export type Exclusively = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Keeps values in two places, since a browser can hand back an empty database after damage:
 * the newer copy is read, and one place that cannot be written is made up for by the other.
 * `now` gives milliseconds since 1970; who clears must hand in `exclusively`. Refuses nothing; throws
 * when neither place took it.
 */
export function createKept(
  db: Database | undefined,
  local: KeyValue,
  now: () => number,
  exclusively: Exclusively = (work) => work(),
): Kept {
  // Changes of one page go one after the other, since without a database no transaction sees to it.
  let turn: Promise<unknown> = Promise.resolve();
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
        local.set({ [keptPrefix + name]: saved }),
      ]);
      if (inDatabase.status === 'rejected' && beside.status === 'rejected') throw beside.reason;
    },
    change(name, change) {
      const changed = turn.then(() => changeKept(db, local, { name, change, now }));
      turn = changed.catch(() => undefined);
      return changed;
    },
    clear: (names) =>
      exclusively(async () => {
        const places = [
          ...names.map((name) => db?.delete('kept', name)),
          local.remove(names.map((name) => keptPrefix + name)),
        ];
        await Promise.allSettled(places);
        await Promise.all(places);
      }),
  };
}

type Changed<Value> = { readonly saved: number; readonly value: Value } | undefined;

type Change<Value> = {
  readonly name: string;
  readonly change: (now: unknown) => Value | undefined;
  readonly now: () => number;
};

async function changeKept<Value>(
  db: Database | undefined,
  local: KeyValue,
  { name, change, now }: Change<Value>,
): Promise<Value | undefined> {
  const beside = await local.get([keptPrefix + name]).then(
    (found) => ({ copy: found[keptPrefix + name] }),
    (cause: unknown) => ({ copy: undefined, cause }),
  );
  const { saved, written } = await changeRow(db, name, (inDatabase, read) => {
    if (!read && 'cause' in beside) throw beside.cause;
    return laidOver(newer(inDatabase, beside.copy), change, now());
  });
  if (!saved) return undefined;
  await local.set({ [keptPrefix + name]: saved }).catch((cause: unknown) => {
    if (!written) throw cause;
  });
  return saved.value;
}

// Later than what it was laid over, whatever the clock says: the newer copy is the one that counts.
function laidOver<Value>(
  before: Saved | undefined,
  change: (now: unknown) => Value | undefined,
  now: number,
): Changed<Value> {
  const value = change(before?.value);
  return value === undefined
    ? undefined
    : { saved: Math.max(now, (before?.saved ?? 0) + 1), value };
}

// The database's transaction is what holds others off; without one there is the copy beside alone.
// What was read counts, though it then could not be written.
async function changeRow<Value>(
  db: Database | undefined,
  name: string,
  lay: (inDatabase: unknown, read: boolean) => Changed<Value>,
): Promise<{ readonly saved: Changed<Value>; readonly written: boolean }> {
  if (!db) return { saved: lay(undefined, false), written: false };
  let row: { readonly copy: unknown } | undefined;
  try {
    const tx = db.transaction('kept', 'readwrite');
    const step = async () => {
      row = { copy: await tx.store.get(name) };
      const saved = lay(row.copy, true);
      if (saved) await tx.store.put(saved, name);
      return saved;
    };
    const [saved] = await Promise.all([step(), tx.done]);
    return { saved, written: true };
  } catch {
    return { saved: lay(row?.copy, row !== undefined), written: false };
  }
}

/** The newer of two copies of a kept row, or the one that is there; of two alike the first. */
export function newer(one: unknown, other: unknown): Saved | undefined {
  const [a, b] = [one, other].map((saved) => (isSaved(saved) ? saved : undefined));
  if (a && b) return a.saved >= b.saved ? a : b;
  return a ?? b;
}

function isSaved(value: unknown): value is Saved {
  return typeof value === 'object' && value !== null && 'saved' in value && 'value' in value;
}
