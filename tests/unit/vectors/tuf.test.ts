import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Database } from '#lib/store/layout.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { checkSource } from '#lib/sync/check-source.ts';
import type { SyncRefusal } from '#lib/sync/refusal.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aHost, aSource, syncParts } from '../../support/a-host.ts';
import {
  firstRelease,
  readVector,
  readVectorFiles,
  type Vector,
  type VectorFiles,
  vectorNames,
} from '../../support/vectors/vector.ts';
import { reached } from './reached.ts';

const [good, refused] = await Promise.all([vectorNames('good'), vectorNames('refused')]);

/** One check of a vector's host, as a reader's browser makes it. Gives the refusal, if any. */
async function check(db: Database, { at, root, policy }: Vector, files: VectorFiles) {
  const pinned = { root: files.get('metadata/1.root.json') ?? new Uint8Array() };
  const source = await aSource(pinned, { root, ...policy });
  const { parts } = syncParts(db, aHost(files));
  const { refusal } = await checkSource({ ...parts, now: () => Date.parse(at) }, source);
  return refusal;
}

/** Takes a vector, after the first release where it says so. */
async function take(name: string) {
  const vector = await readVector(name);
  emptyDisk();
  const db = await openedDatabase();
  const begins = vector.begins === 'after-the-first-release' ? firstRelease : undefined;
  if (begins) await check(db, await readVector(begins), await readVectorFiles(begins));
  const refusal = await check(db, vector, await readVectorFiles(name));
  return { vector, after: await titlesIn(db), refusal };
}

async function titlesIn(db: Database): Promise<readonly string[]> {
  return (await readFromDatabase(db).summaries()).map(({ title }) => title).sort();
}

test.each(good)('takes %s', async (name) => {
  const { vector, after, refusal } = await take(name);
  expect(refusal).toBeUndefined();
  expect(after).toEqual([...vector.shows].sort());
});

test.each(refused)('ends with the code that names %s, and shows what it showed', async (name) => {
  const { vector, after, refusal } = await take(name);
  expect(refusal?.code, JSON.stringify(refusal)).toBe(name.split('/')[1]);
  expect(after).toEqual([...vector.shows].sort());
});

test('every code that a check may end with has a vector, or a test that reaches it', async () => {
  const codes = Object.keys(reached) as SyncRefusal['code'][];
  const own = codes.filter((code) => reached[code] === 'vector');
  expect(refused).toEqual(own.map((code) => `refused/${code}`).sort());
  for (const code of codes) {
    const one = reached[code];
    if (one === 'vector') continue;
    const [file, says] = one;
    const text = await readFile(join(import.meta.dirname, '../..', file), 'utf8');
    expect(text, code).toContain(says);
  }
});
