import { beforeEach, expect, test } from 'vitest';
import { installRelease } from '#lib/store/install.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aRelease } from '../../support/a-release.ts';
import { variedCards } from '../../support/varied-cards.ts';

beforeEach(emptyDisk);

test('the same cards in other packs are no news, also where the disk lost some of those of before', async () => {
  const cards = variedCards(40);
  const [older, anew] = await Promise.all([aRelease(cards), aRelease([...cards].reverse())]);
  expect(anew.pointer.packs).not.toEqual(older.pointer.packs);
  expect(anew.pointer.state).toBe(older.pointer.state);
  const db = await openedDatabase();
  await installRelease(db, older);
  const [lost = ''] = older.pointer.packs;
  for (const store of ['packs', 'outlines', 'summaries'] as const) await db.delete(store, lost);
  await installRelease(db, anew);
  const reader = readFromDatabase(db);
  expect(await reader.news()).toEqual([]);
  expect(await reader.summaries()).toHaveLength(40);
});
