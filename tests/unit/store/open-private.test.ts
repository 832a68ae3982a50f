import { beforeEach, expect, test, vi } from 'vitest';
import { installRelease } from '#lib/store/install.ts';
import { keepWithdrawnBeside } from '#lib/store/keep-withdrawn-beside.ts';
import { openPrivate } from '#lib/store/open-private.ts';
import { readWithdrawnBeside, withdrawnBesideName } from '#lib/store/read-withdrawn-beside.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import { aCard } from '../../support/a-card.ts';
import { emptyDisk, startParts } from '../../support/a-disk.ts';
import { aFront } from '../../support/a-front.ts';
import { aPackagedFolder, aRelease } from '../../support/a-release.ts';
import { aSync } from '../../support/a-sync.ts';
import { memoryKeyValue } from '../../support/memory-key-value.ts';

const folder = await aPackagedFolder();
const card = aCard();
const item = {
  ...{ bundle: aFront().bundle.id, id: card.id, upto: card.rev, at: '2026-11-22' },
  reason: 'Its advice is out of date.',
};

beforeEach(emptyDisk);

/** A private window over what ordinary windows wrote; what it hears, and whether it rang. */
async function aPrivateWindow(local = memoryKeyValue()) {
  const heard = new Map<string, () => void>();
  const ring = vi.fn();
  const start = await openPrivate({
    ...startParts(folder, local),
    hear: (name, changed) => void heard.set(name, changed),
    ring,
  });
  const isShown = async () => (await start.reader.summaries()).some(({ id }) => id === card.id);
  return { start, isShown, ring, tell: () => heard.get(withdrawnBesideName)?.() };
}

test('a private window shows the packaged cards, and finds nothing wrong in having no database', async () => {
  const { start, isShown } = await aPrivateWindow();
  expect(await isShown()).toBe(true);
  expect(start).toMatchObject({ notice: undefined, home: { cards: folder.release.cards } });
  expect(await start.mend()).toEqual({});
});

test('a private window hides what a source of this computer took back', async () => {
  const { publisher, sync, local } = await aSync();
  await publisher.withdraw([item]);
  await sync();
  const { start, isShown } = await aPrivateWindow(local);
  expect(await isShown()).toBe(false);
  expect(await start.reader.withdrawn()).toMatchObject([{ id: card.id, reason: item.reason }]);
  expect(start.home?.cards).toBe(folder.release.cards - 1);
});

test('a private window that is open hides what is taken back now, and shows it again once it is lifted', async () => {
  const { sync, local } = await aSync();
  const { start, isShown, ring, tell } = await aPrivateWindow(local);
  const before = await start.reader.state();
  await sync({ withdraw: [item] });
  tell();
  await expect.poll(() => ring.mock.calls).toHaveLength(1);
  expect(await isShown()).toBe(false);
  expect(await start.reader.state()).not.toBe(before);
  await sync({ withdraw: [] });
  tell();
  await expect.poll(isShown).toBe(true);
});

test('a private window shows a corrected edition of a card that was taken back', async () => {
  const items = [{ ...item, upto: card.rev - 1 }];
  const lists = [{ source: 'region', layer: 'regional', items }];
  const local = memoryKeyValue({ [withdrawnBesideName]: lists });
  expect(await (await aPrivateWindow(local)).isShown()).toBe(true);
});

test('only what concerns the packaged cards is laid beside the database, and once', async () => {
  const { db, local, parts, asked } = await aSync();
  await installRelease(db, await aRelease());
  const other = { ...item, bundle: 'org.example.other' };
  await runSync(parts, { ...asked, withdraw: [other, item] });
  const lists = [{ source: 'policy', layer: 'policy', items: [item] }];
  expect(await local.get([withdrawnBesideName])).toEqual({ [withdrawnBesideName]: lists });
  const set = () => expect.fail('it was written again');
  await keepWithdrawnBeside(db, { ...local, set });
});

test('what an earlier Foreword did not lay there is laid there by the next day’s run, though nothing is due', async () => {
  const { publisher, sync, local } = await aSync();
  await publisher.withdraw([item]);
  await sync();
  await local.remove([withdrawnBesideName]);
  await sync({ when: 'due' });
  expect(await readWithdrawnBeside(local)).toMatchObject([{ source: 'region', items: [item] }]);
});
