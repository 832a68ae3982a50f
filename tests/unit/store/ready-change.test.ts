import { beforeEach, expect, test, vi } from 'vitest';
import { readHoldings } from '#lib/store/holdings.ts';
import { installRelease, readyChange } from '#lib/store/install.ts';
import type { Database } from '#lib/store/layout.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { aCard, anAdjustment, manyCards } from '../../support/a-card.ts';
import { contentOf, emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aFront } from '../../support/a-front.ts';
import { aRelease } from '../../support/a-release.ts';

const older = await aRelease([aCard(), anAdjustment(), ...manyCards(60)]);

let db: Database;
beforeEach(async () => {
  emptyDisk();
  db = await openedDatabase();
});

test('what became current since a change began to be readied counts with its cards', async () => {
  const holdings = await readHoldings(db);
  await installRelease(db, older);
  const own = aFront({ bundle: { ...aFront().bundle, id: 'org.example.region' } });
  const release = await aRelease([aCard({ id: 'consulting/own' })], { front: own });
  const pointer = { ...release.pointer, source: 'region', layer: 'regional' as const };
  const write = await readyChange(db, { release: { ...release, pointer }, holdings });
  await write();
  expect((await readFromDatabase(db).home())?.cards).toBe(63);
});

test('a release whose pack was swept since it began to be readied never becomes current', async () => {
  await installRelease(db, older);
  const holdings = await readHoldings(db);
  const less = { ...older.pointer, state: 'less', packs: older.pointer.packs.slice(0, 1) };
  await installRelease(db, { ...older, pointer: less });
  await vi.waitFor(async () => expect(await db.getAllKeys('outlines')).toHaveLength(1));
  const before = await contentOf(db);
  const pointer = { ...older.pointer, source: 'region', layer: 'regional' as const };
  const readying = readyChange(db, { release: { ...older, pointer, packs: [] }, holdings });
  await expect(readying).rejects.toThrow('lacks its pack');
  expect(await contentOf(db)).toEqual(before);
});
