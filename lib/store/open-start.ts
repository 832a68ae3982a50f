import type { HomeRecord } from '#lib/guidance/home.ts';
import { type DatabaseRefusal, databaseName, openDatabase, refusalOf } from './database.ts';
import { isFullDisk } from './full-disk.ts';
import { createKept, type Kept, readBeside } from './kept.ts';
import type { KeyValue } from './key-value.ts';
import type { Database } from './layout.ts';
import type { ReadFile } from './packaged.ts';
import { readStart } from './read-start.ts';
import { type GuidanceReader, readFromDatabase } from './reader.ts';
import { readSteadily } from './steady-reader.ts';

/** What the opening needs from the page. `exclusively` lets one context install at a time. */
export type StartParts = {
  readonly local: KeyValue;
  readonly readFile: ReadFile;
  readonly now: () => number;
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
};

/** A page's guidance and settings at the start, whatever state the disk is in. */
export type Start = {
  readonly home: HomeRecord | undefined;
  readonly settings: unknown;
  readonly practice: unknown;
  readonly policy: unknown;
  readonly reader: GuidanceReader;
  readonly kept: Kept;
  /** What the panel must say of its store, as a code. */
  readonly notice: StartNotice | undefined;
  /** Installs what is missing or newer; gives a reader where reading should move. */
  readonly mend: () => Promise<Mended>;
};

/** What mending did: whether cards changed, where to read from now, and what must be said. */
export type Mended = {
  readonly installed?: true;
  readonly reader?: GuidanceReader;
  readonly notice?: 'no-room';
};

/** What the panel must say of its store at the start. */
export type StartNotice = DatabaseRefusal['code'] | 'packaged-damaged';

/** Opens the database and reads what first paint needs; the package serves where it cannot. */
export async function openStart(parts: StartParts): Promise<Start> {
  const [opened, beside] = await Promise.all([
    openDatabase(databaseName, { onClosed: () => undefined }),
    readBeside(parts.local, ['settings', 'practice', 'policy']),
  ]);
  if (!opened.ok) return startFromMemory(parts, undefined, opened.refusal);
  try {
    const { home, settings, practice, policy } = await readStart(opened.value, beside);
    if (!home) return startFromMemory(parts, opened.value);
    const kept = createKept(opened.value, parts.local, parts.now, parts.exclusively);
    const reader = readSteadily(readFromDatabase(opened.value), () => readPackageOrNothing(parts));
    const mend = () => mendDatabase(parts, opened.value, false);
    return { home, settings, practice, policy, reader, kept, notice: undefined, mend };
  } catch (cause) {
    opened.value.close();
    return startFromMemory(parts, undefined, refusalOf(cause));
  }
}

/** Starts from the package in memory. */
export async function startFromMemory(
  parts: StartParts,
  db?: Database,
  refusal?: DatabaseRefusal,
): Promise<Start> {
  const kept = createKept(db, parts.local, parts.now, parts.exclusively);
  const [settings, practice, policy, packaged] = await Promise.all([
    kept.read('settings'),
    kept.read('practice'),
    kept.read('policy'),
    packageIn(parts),
  ]);
  const mend = () => (db ? mendDatabase(parts, db, true) : remake(parts, refusal));
  const values = { settings, practice, policy };
  const reader = packaged ?? readNothing();
  const notice = packaged ? refusal?.code : 'packaged-damaged';
  return { ...values, home: await reader.home(), reader, kept, notice, mend };
}

async function mendDatabase(parts: StartParts, db: Database, move: boolean): Promise<Mended> {
  try {
    // In a file of its own: what is on screen needs nothing of it.
    const { refreshPackaged } = await import('./refresh-packaged.ts');
    const done = await parts.exclusively(() => refreshPackaged(db, parts));
    if (!done.ok) return {};
    if (done.value === 'installed') void makeWords(db);
    return {
      ...(done.value === 'installed' ? { installed: true } : {}),
      ...(move
        ? { reader: readSteadily(readFromDatabase(db), () => readPackageOrNothing(parts)) }
        : {}),
    };
  } catch (cause) {
    // A full disk, or a database cut off: what is on screen goes on being served.
    return isFullDisk(cause) ? { notice: 'no-room' } : {};
  }
}

/** Readies what was installed for search; whoever searches before makes what is missing. */
async function makeWords(db: Database): Promise<void> {
  const { keepSegments } = await import('./keep-segments.ts');
  await keepSegments(db).catch(() => undefined);
}

/** A database that cannot be read is made anew. A newer one belongs to a newer Foreword: left. */
async function remake(parts: StartParts, refusal: DatabaseRefusal | undefined): Promise<Mended> {
  if (refusal?.code !== 'database-not-readable') return {};
  const { remakeDatabase } = await import('./remake.ts');
  const made = await remakeDatabase(parts.local);
  if (made.ok) return mendDatabase(parts, made.value, true);
  return made.refusal.code === 'no-room' ? { notice: 'no-room' } : {};
}

async function readPackageOrNothing(parts: StartParts): Promise<GuidanceReader> {
  return (await packageIn(parts)) ?? readNothing();
}

// In a file of its own: where the database serves nothing of it is needed.
async function packageIn(parts: StartParts): Promise<GuidanceReader | undefined> {
  const { readPackage } = await import('./read-package.ts');
  return readPackage(parts);
}

function readNothing(): GuidanceReader {
  return {
    from: 'memory',
    home: async () => undefined,
    summaries: async () => [],
    segments: async () => undefined,
    news: async () => [],
    state: async () => undefined,
    front: async () => undefined,
    sources: async () => [],
    withdrawn: async () => [],
    otherEditions: async () => [],
    card: async () => undefined,
  };
}
