import { beforeEach, expect, test } from 'vitest';
import { installRelease, isCurrent } from '#lib/store/install.ts';
import type { Database } from '#lib/store/layout.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { aCard, anAdjustment, manyCards } from '../../support/a-card.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aRelease } from '../../support/a-release.ts';

const cards = [aCard(), anAdjustment(), ...manyCards(60)];
const older = await aRelease(cards, { released: '2026-10-01' });
const changed = cards.map((card, at) => (at === 40 ? { ...card, title: 'New' } : card));
const newer = await aRelease(changed, { released: '2026-11-01' });

let db: Database;
beforeEach(async () => {
  emptyDisk();
  db = await openedDatabase();
});

test('a second release brings back rows that it needs and that a disk lost', async () => {
  await installRelease(db, older);
  await Promise.all([db.clear('summaries'), db.clear('made')]);
  await installRelease(db, newer);
  expect(await isCurrent(db, newer.pointer)).toBe(true);
  expect(await readFromDatabase(db).summaries()).toHaveLength(cards.length);
});

test('a release that is current already is made whole again', async () => {
  await installRelease(db, newer);
  const [lost = ''] = newer.pointer.packs;
  await db.delete('packs', lost);
  await installRelease(db, newer);
  expect(await isCurrent(db, newer.pointer)).toBe(true);
});
