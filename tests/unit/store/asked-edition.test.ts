import { beforeEach, expect, test } from 'vitest';
import { keepSegments } from '#lib/store/keep-segments.ts';
import { openStart } from '#lib/store/open-start.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import { aCard, aWording } from '../../support/a-card.ts';
import { emptyDisk, startParts } from '../../support/a-disk.ts';
import { aFront } from '../../support/a-front.ts';
import { aDesk, aPanel } from '../../support/a-panel.ts';
import { aPackagedFolder, aRelease } from '../../support/a-release.ts';
import { aPublishing, rotPacks, severalHosts } from '../../support/several-hosts.ts';

beforeEach(emptyDisk);

const calm = aWording();
const withdrawn = {
  ...{ bundle: aFront().bundle.id, id: calm.id, upto: 2, at: '2026-11-22' },
  reason: 'It is wrong.',
};

/** A region corrected a packaged card and took the packaged edition back; its pack has rotted here. */
async function aRottedRegion() {
  const ready = await severalHosts();
  const corrected = aWording({ rev: 3, title: 'Corrected' });
  const { source, publisher } = await aPublishing(ready, [corrected], { name: 'region' });
  await publisher.withdraw([withdrawn]);
  await ready.sync([source]);
  await keepSegments(ready.db);
  await rotPacks(ready.db, 'region');
  const { reader } = await openStart(startParts(await aPackagedFolder(), ready.local));
  return { ...ready, reader, source, publisher };
}

const isCalm = ({ id }: { readonly id: string }) => id === calm.id;

test('a card whose pack rotted is not there: no other edition opens in its place', async () => {
  const { reader } = await aRottedRegion();
  const summary = (await reader.summaries()).find(isCalm);
  expect(summary).toMatchObject({ rev: 3, title: 'Corrected' });
  expect(summary && (await reader.card(summary))).toBeUndefined();
});

test('a card whose pack rotted takes no other card and no list along', async () => {
  const { reader } = await aRottedRegion();
  const before = await reader.summaries();
  const [summary] = before.filter(isCalm);
  if (summary) await reader.card(summary);
  expect(reader.from).toBe('database');
  expect(await reader.summaries()).toEqual(before);
});

test('a panel says of a card whose pack rotted that it cannot be read, and no words of another edition', async () => {
  const { reader } = await aRottedRegion();
  const panel = await aPanel(await aDesk(reader));
  panel.chooseRole('reception');
  await panel.openCard(calm.id);
  expect(panel.view.value.screen).toMatchObject({ screen: 'card', gone: true, unread: true });
  expect(panel.view.value.screen).toMatchObject({ card: undefined });
});

test('what was taken back while nothing rotted yet stays away as the database is cut off later', async () => {
  const { reader, db, source, publisher, sync } = await aRottedRegion();
  const [summary] = (await reader.summaries()).filter(isCalm);
  if (summary) await reader.card(summary);
  const other = aCard();
  const { bundle, at, reason } = withdrawn;
  await publisher.withdraw([withdrawn, { bundle, id: other.id, upto: 9, at, reason }]);
  await sync([source]);
  await Promise.all([db.clear('made'), db.clear('releases'), db.clear('packs')]);
  await reader.home();
  expect(reader.from).toBe('memory');
  expect((await reader.summaries()).map(({ id }) => id)).not.toContain(other.id);
});

test('the package in memory gives a card only as it was asked for, and none that was taken back', async () => {
  const release = await aRelease();
  const all = readFromMemory(release);
  const less = readFromMemory(release, [
    { source: 'region', layer: 'regional', items: [withdrawn] },
  ]);
  const [summary] = (await all.summaries()).filter(isCalm);
  if (!summary) throw new Error('no summary');
  expect(await all.card(summary)).toEqual(calm);
  expect(await all.card({ ...summary, pack: 'another' })).toBeUndefined();
  expect(await less.card(summary)).toBeUndefined();
});
