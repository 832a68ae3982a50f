import { beforeAll, expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { gzip } from '#lib/pack/gzip.ts';
import { overlayPath } from '#lib/pack/release.ts';
import { installRelease } from '#lib/store/install.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { syncSource } from '#lib/sync/sync-source.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aFront } from '../../support/a-front.ts';
import { aHost, aSource, syncParts } from '../../support/a-host.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aPublisher, type TestPublisher } from '../../support/a-publisher.ts';
import { aRelease } from '../../support/a-release.ts';
import { aNote, anAddition, layered } from '../../support/an-overlay.ts';
import { editRole } from '../../support/faults/edit-role.ts';
import { putTarget } from '../../support/faults/put-target.ts';

const cards = [aCard({ id: 'practice/our-own-card' }), anAdjustment()];
const note = aNote(layered(aCard()));
const practice = aPractice([note, anAddition(aCard({ id: 'local/ours' }))]);

let founded: TestPublisher;
beforeAll(async () => {
  founded = await aPublisher();
});

/** A computer with the package, and a practice's own source whose publisher released an overlay. */
async function aDesk(overlay: Practice = practice, layer: 'practice' | 'regional' = 'practice') {
  emptyDisk();
  const db = await openedDatabase();
  await installRelease(db, await aRelease());
  const publisher = founded.copy();
  await publisher.release(cards, { overlay });
  const host = aHost(publisher.files);
  const source = await aSource(publisher, { id: 'ours', layer });
  const { parts } = syncParts(db, host);
  const reader = readFromDatabase(db);
  const check = (rest: Partial<typeof source> = {}) => syncSource(parts, { ...source, ...rest });
  const overlays = async () => (await reader.home())?.overlays;
  return { db, publisher, host, check, overlays };
}

const shown = (some: Practice) => [{ title: aFront().bundle.title, practice: some }];

test('a practice’s own source brings its local notes with its cards, in one step', async () => {
  const { db, check, overlays } = await aDesk();
  expect(await overlays()).toBeUndefined();
  expect(await check()).toEqual({ changed: true });
  expect(await overlays()).toEqual(shown(practice));
  expect((await db.getAll('releases')).map(({ overlay }) => overlay?.practice)).toContainEqual(
    practice,
  );
});

test('only the notes that changed are fetched again, and they go with the release that drops them', async () => {
  const { publisher, host, check, overlays } = await aDesk();
  await check();
  const later = aPractice([{ ...note, rev: 2, note: ['Room 4.'] }]);
  await publisher.release(cards, { overlay: later });
  host.asked.length = 0;
  expect(await check()).toEqual({ changed: true });
  expect(await overlays()).toEqual(shown(later));
  const files = host.asked.filter((path) => path.startsWith('targets/g/'));
  expect(files).toEqual([expect.stringMatching(/\.overlay\.json\.gz$/)]);
  await publisher.release(cards, { overlay: 'none' });
  await check();
  expect(await overlays()).toBeUndefined();
});

test('a release that says nothing of notes keeps those of before', async () => {
  const { publisher, host, check, overlays } = await aDesk();
  await check();
  await publisher.release([...cards, aCard({ id: 'consulting/more' })]);
  host.asked.length = 0;
  await check();
  expect(await overlays()).toEqual(shown(practice));
  expect(host.asked.filter((path) => path.includes('overlay'))).toEqual([]);
});

test('a region speaks in no practice’s voice: its release is refused whole', async () => {
  const { db, check, overlays } = await aDesk(practice, 'regional');
  expect(await check()).toMatchObject({ refusal: { code: 'overlay-not-of-practice' } });
  expect(await overlays()).toBeUndefined();
  expect(await db.getAllKeys('releases')).toEqual(['packaged']);
});

test('an entry that is taken back goes, and so does the card that it adds', async () => {
  const { publisher, check, overlays } = await aDesk();
  await check();
  const { id: bundle } = aFront().bundle;
  const item = { bundle, upto: 1, at: '2026-11-22', reason: 'It is out of date.' };
  await publisher.withdraw([{ ...item, id: 'local/ours' }]);
  expect(await check()).toEqual({ changed: true });
  expect(await overlays()).toEqual(shown({ ...practice, entries: [note] }));
});

const spoilt: readonly [string, string, string][] = [
  [
    'an operation that replaces',
    JSON.stringify(wrap({ entries: [{ ...note, op: 'replace' }] })),
    'overlay-not-valid',
  ],
  ['two notes on one card', JSON.stringify(wrap({ entries: [note, note] })), 'overlay-not-valid'],
  [
    'a note of some other origin',
    JSON.stringify(wrap({ entries: [{ ...note, from: 'x' }] })),
    'overlay-not-valid',
  ],
  ['a practice of its own shape', JSON.stringify(wrap({ rules: [] })), 'overlay-not-valid'],
  ['no JSON', '{"schema":', 'guidance-file-damaged'],
  ['a newer kind', '{"schema":"foreword.overlay/2"}', 'guidance-newer'],
];

function wrap(rest: object) {
  return { schema: 'foreword.overlay/1', practice: { ...practice, ...rest } };
}

test.each(spoilt)(
  'an overlay with %s is refused, and the notes of before hold',
  async (_, text, code) => {
    const { publisher, check, overlays } = await aDesk();
    await check();
    const custom = { kind: 'overlay', size: utf8(text).length };
    const bytes = await gzip(utf8(text));
    await putTarget(publisher, 'guidance', { path: overlayPath, bytes, custom });
    expect(await check()).toMatchObject({ refusal: { code } });
    expect(await overlays()).toEqual(shown(practice));
  },
);

test('a list of files with an overlay larger than one may be is refused before it is fetched', async () => {
  const { publisher, host, check } = await aDesk();
  await check();
  host.asked.length = 0;
  await editRole(publisher, 'guidance', ({ signed }) => {
    Object.assign(signed.targets?.[overlayPath]?.custom ?? {}, { size: 1_048_577 });
  });
  expect(await check()).toMatchObject({ refusal: { code: 'guidance-not-valid' } });
  expect(host.asked.filter((path) => path.includes('overlay'))).toEqual([]);
});
