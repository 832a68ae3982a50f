import { beforeEach, describe, expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import type { KeyValue } from '#lib/store/key-value.ts';
import type { Database } from '#lib/store/layout.ts';
import type { ReadFile } from '#lib/store/packaged.ts';
import { readPackaged } from '#lib/store/packaged.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { refreshPackaged } from '#lib/store/refresh-packaged.ts';
import { aCard, aCardOfEachKind } from '../../support/a-card.ts';
import { contentOf, emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aFront } from '../../support/a-front.ts';
import { aPackagedFolder, type PackagedFolder } from '../../support/a-release.ts';
import { memoryKeyValue } from '../../support/memory-key-value.ts';
import { rotPacks } from '../../support/several-hosts.ts';

let db: Database;
let local: KeyValue;
beforeEach(async () => {
  emptyDisk();
  local = memoryKeyValue();
  db = await openedDatabase();
});

const refresh = (readFile: ReadFile) => refreshPackaged(db, { readFile, local });

const installed = { ok: true, value: 'installed' };
const current = { ok: true, value: 'current' };

describe('the packaged guidance', () => {
  test('is installed once, then said to be current', async () => {
    const { readFile } = await aPackagedFolder();
    expect(await refresh(readFile)).toEqual(installed);
    const before = await contentOf(db);
    expect(await refresh(readFile)).toEqual(current);
    expect(await contentOf(db)).toEqual(before);
  });

  test('is installed again when its cards or only its front matter changed', async () => {
    await refresh((await aPackagedFolder()).readFile);
    const cards = [...aCardOfEachKind(), aCard({ id: 'consulting/more' })];
    expect(await refresh((await aPackagedFolder(cards)).readFile)).toEqual(installed);
    const front = aFront({ synonyms: [['smear', 'screening']] });
    const { readFile } = await aPackagedFolder(cards, { front });
    expect(await refresh(readFile)).toEqual(installed);
    expect(await readFromDatabase(db).front()).toEqual(front);
  });

  test.each(['made', 'summaries'] as const)(
    'is installed again where the records of %s are missing, and that is no news',
    async (store) => {
      const { readFile } = await aPackagedFolder();
      await refresh(readFile);
      const before = await contentOf(db);
      await db.clear(store);
      expect(await refresh(readFile)).toEqual(installed);
      expect(await contentOf(db)).toEqual(before);
    },
  );

  test('is installed again where a pack is missing, and that is no news', async () => {
    const { readFile } = await aPackagedFolder();
    await refresh(readFile);
    const before = await contentOf(db);
    await db.clear('packs');
    expect(await refresh(readFile)).toEqual(installed);
    expect(await contentOf(db)).toEqual(before);
  });
});

test.each<[string, () => Promise<unknown>]>([
  ['a byte of a pack', () => rotPacks(db, 'packaged')],
  ['its front matter', () => db.put('fronts', { source: 'packaged', front: '{"bundle' })],
])(
  'the packaged guidance is installed again where %s rotted, and that is no news',
  async (_, rot) => {
    const { readFile } = await aPackagedFolder();
    await refresh(readFile);
    const before = await contentOf(db);
    await rot();
    expect(await refresh(readFile)).toEqual(installed);
    expect(await contentOf(db)).toEqual(before);
    expect(await refresh(readFile)).toEqual(current);
  },
);

describe('a damaged package', () => {
  /** A folder whose one file, found by a part of its name, is changed. */
  const damaged = async (part: string, damage: (folder: PackagedFolder, file: string) => void) => {
    const folder = await aPackagedFolder([...aCardOfEachKind(), aCard({ id: 'consulting/more' })]);
    const file = [...folder.files.keys()].find((name) => name.includes(part)) ?? '';
    damage(folder, file);
    return { readFile: folder.readFile, file };
  };
  const cut = ({ files }: PackagedFolder, file: string) => {
    files.set(file, (files.get(file) ?? new Uint8Array()).slice(0, -1));
  };

  test.each(['.p000.ndjson.gz', '.front.json.gz'])(
    'is refused by the file %s, and what was there stays',
    async (part) => {
      await refresh((await aPackagedFolder()).readFile);
      const before = await contentOf(db);
      const { readFile, file } = await damaged(part, cut);
      expect(await refresh(readFile)).toEqual({
        ok: false,
        refusal: { code: 'packaged-damaged', file, reason: 'pack-hash-wrong' },
      });
      expect(await contentOf(db)).toEqual(before);
    },
  );

  test('is refused when whole packs make up another state than the one named', async () => {
    const { readFile } = await damaged('release.json', ({ files, release }, file) => {
      files.set(file, utf8(JSON.stringify({ ...release, state: '0'.repeat(64) })));
    });
    expect(await readPackaged(readFile)).toMatchObject({
      ok: false,
      refusal: { code: 'state-digest-wrong', state: '0'.repeat(64) },
    });
  });

  test('is refused when a pack that is named was left out', async () => {
    const { readFile } = await damaged('release.json', ({ files, release }, file) => {
      files.set(file, utf8(JSON.stringify({ ...release, packs: [] })));
    });
    expect(await readPackaged(readFile)).toMatchObject({ refusal: { code: 'state-digest-wrong' } });
  });
});

test('a package that lacks a file is refused, and what was there stays', async () => {
  await refresh((await aPackagedFolder()).readFile);
  const before = await contentOf(db);
  const folder = await aPackagedFolder([...aCardOfEachKind(), aCard({ id: 'consulting/more' })]);
  const pack = [...folder.files.keys()].find((name) => name.includes('.p000')) ?? '';
  folder.files.delete(pack);
  const { readFile } = folder;
  expect(await refresh(readFile)).toMatchObject({
    ok: false,
    refusal: { code: 'packaged-damaged' },
  });
  expect(await contentOf(db)).toEqual(before);
});
