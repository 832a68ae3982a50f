import { beforeEach, expect, test } from 'vitest';
import { openStart } from '#lib/store/open-start.ts';
import { emptyDisk, openedDatabase, startParts } from '../../support/a-disk.ts';
import { aPackagedFolder } from '../../support/a-release.ts';

beforeEach(emptyDisk);

async function anInstalledStart() {
  const parts = startParts(await aPackagedFolder());
  await (await openStart(parts)).mend();
  return openStart(parts);
}

test('keeps giving cards when the database is cut off under an open panel', async () => {
  const { reader } = await anInstalledStart();
  expect(reader.from).toBe('database');
  const [summary] = await reader.summaries();
  if (!summary) throw new Error('no summary');
  const db = await openedDatabase();
  await db.clear('packs');
  db.close();
  expect((await reader.card(summary))?.id).toBe(summary.id);
  expect(reader.from).toBe('memory');
  expect(await reader.summaries()).not.toHaveLength(0);
});

test('says that a card is not there only where the package lacks it too', async () => {
  const { reader } = await anInstalledStart();
  expect(await reader.card({ id: 'consulting/none', pack: 'none' })).toBeUndefined();
});
