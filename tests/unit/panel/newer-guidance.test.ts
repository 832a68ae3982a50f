import { beforeEach, expect, test, vi } from 'vitest';
import { createPanel } from '#lib/panel/panel.ts';
import { installRelease } from '#lib/store/install.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aFront } from '../../support/a-front.ts';
import { aDesk, aPanel } from '../../support/a-panel.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aRelease } from '../../support/a-release.ts';
import { aNote, layered } from '../../support/an-overlay.ts';

type Panel = Awaited<ReturnType<typeof aPanel>>;

const card = 'consulting/start-safe';
const older = await aRelease([aCard(), anAdjustment()], { released: '2026-10-01' });
const newer = await aRelease([aCard({ title: 'Start safer', rev: 2 }), anAdjustment()], {
  released: '2026-11-01',
});
const other = aCard({ id: 'consulting/other' });
const front = aFront({ home: { consulting: other.id, reception: anAdjustment().id, tiles: [] } });
const withoutIt = await aRelease([other, anAdjustment()], { front });

beforeEach(emptyDisk);

/** A panel that reads from a database in which the older release is current. */
async function reading() {
  const db = await openedDatabase();
  await installRelease(db, older);
  const panel = await aPanel(await aDesk(readFromDatabase(db)));
  panel.chooseRole('consulting');
  return { db, panel };
}
/** Long enough for all of guidance to be read, where somebody has begun to. */
const allRead = () => new Promise((resolve) => setTimeout(resolve, 100));
const titleOf = (panel: Panel) => {
  const { screen } = panel.view.value;
  return screen.screen === 'card' ? screen.card?.title : undefined;
};

test('a card on screen is not swapped under its reader, and the foot says that newer lies ready', async () => {
  const { db, panel } = await reading();
  await panel.openCard(card);
  await installRelease(db, newer);
  await panel.hearNewer();
  expect(titleOf(panel)).toBe('Start safe');
  expect(panel.view.value.foot).toMatchObject({ newer: true, released: '2026-10-01' });
});

test('what came between the first words and the rest waits until the reader goes on', async () => {
  const db = await openedDatabase();
  await installRelease(db, newer);
  const shownFirst = await readFromMemory(older).home();
  const desk = await aDesk(readFromDatabase(db));
  const panel = await aPanel(desk, { home: shownFirst, settings: { role: 'consulting' } });
  expect(panel.view.value.screen).toMatchObject({ glance: { title: 'Start safe' } });
  expect(panel.view.value.foot).toMatchObject({ newer: true, released: '2026-10-01' });
  await panel.hearNewer();
  expect(panel.view.value.foot).toMatchObject({ newer: true });
  panel.back();
  await vi.waitFor(() => {
    expect(panel.view.value.screen).toMatchObject({ glance: { title: 'Start safer' } });
  });
  expect(panel.view.value.foot).toMatchObject({ newer: false });
});

test('a bell that brings nothing newer changes nothing', async () => {
  const { panel } = await reading();
  await panel.hearNewer();
  expect(panel.view.value.foot).toMatchObject({ newer: false });
});

test('a bell that rings before the panel has read the rest does not call that newer', async () => {
  const memory = readFromMemory(older);
  let ring = (): void => undefined;
  const rung = new Promise<void>((resolve) => {
    ring = resolve;
  });
  const summaries = () => rung.then(memory.summaries);
  const { parts } = await aDesk({ ...memory, summaries });
  const start = { ...(await parts.memory.recall()), settings: { role: 'consulting' } };
  const rest = { practice: undefined, home: await memory.home(), notice: undefined };
  const panel = createPanel(parts, { ...start, ...rest });
  const loading = panel.load();
  await panel.hearNewer();
  ring();
  await loading;
  expect(panel.view.value.foot).toMatchObject({ newer: false });
});

test('newer guidance is shown once the reader moves on', async () => {
  const { db, panel } = await reading();
  await panel.openCard(card);
  await installRelease(db, newer);
  await panel.hearNewer();
  panel.back();
  await vi.waitFor(() => {
    expect(panel.view.value.foot).toMatchObject({ newer: false, released: '2026-11-01', news: 1 });
  });
  expect(panel.view.value.screen).toMatchObject({ glance: { title: 'Start safer' } });
  await panel.openCard(card);
  expect(titleOf(panel)).toBe('Start safer');
});

test('a card opened while newer guidance lies ready is read from that, never said to be gone', async () => {
  const { db, panel } = await reading();
  await installRelease(db, newer);
  await panel.hearNewer();
  const gone: boolean[] = [];
  panel.view.subscribe(({ screen }) => gone.push(screen.screen === 'card' && screen.gone));
  await panel.openCard(card);
  await vi.waitFor(() => {
    expect(titleOf(panel)).toBe('Start safer');
  });
  expect(gone).not.toContain(true);
});

test('a card that the newer guidance no longer has is said to be gone when it is opened', async () => {
  const { db, panel } = await reading();
  await installRelease(db, withoutIt);
  await panel.hearNewer();
  await panel.openCard(card);
  await vi.waitFor(() => {
    expect(panel.view.value.screen).toMatchObject({ screen: 'card', gone: true });
  });
});

test.each(['openTell', 'openLocal'] as const)(
  '%s opens the form of the card that was read, also where newer guidance has that card no more',
  async (openForm) => {
    const { db, panel } = await reading();
    await panel.openCard(card);
    await installRelease(db, withoutIt);
    await panel.hearNewer();
    await panel[openForm](card);
    await allRead();
    expect(panel.view.value.screen).toMatchObject({ summary: { id: card } });
    expect(panel.view.value.foot).toMatchObject({ newer: true });
    await panel.openCard(card);
    await vi.waitFor(() => {
      expect(panel.view.value.screen).toMatchObject({ screen: 'card', gone: true });
    });
  },
);

test('reading moves from memory to the database without a change on screen', async () => {
  const panel = await aPanel(await aDesk(readFromMemory(older)));
  panel.chooseRole('consulting');
  await panel.openCard(card);
  const before = panel.view.value.screen;
  const db = await openedDatabase();
  await installRelease(db, older);
  await panel.readFrom(readFromDatabase(db));
  expect(panel.view.value.screen).toEqual(before);
  panel.back();
  await panel.openCard('reception/quiet-place');
  expect(titleOf(panel)).toBe('Quiet place to wait');
});

test('what is new is counted until it was opened', async () => {
  const { db, panel } = await reading();
  await installRelease(db, newer);
  await panel.load();
  expect(panel.view.value.foot?.news).toBe(1);
  panel.openPage('news');
  expect(panel.view.value.screen).toMatchObject({
    screen: 'news',
    news: [{ released: '2026-11-01', changes: [{ id: card, fields: ['title'] }] }],
  });
  expect(panel.view.value.foot?.news).toBe(0);
});

test('what the practice writes in another window or the Studio stands on the open card at once', async () => {
  const { panel } = await reading();
  await panel.openCard(card);
  const summaries = await readFromMemory(older).summaries();
  const sha256 = summaries.find(({ id }) => id === card)?.sha256;
  panel.hearPractice(aPractice([aNote(layered(aCard(), sha256))]));
  const { screen } = panel.view.value;
  expect(screen.screen === 'card' && screen.card?.local.note).toEqual(['Ask at room 3.']);
});

test('a card whose pack newer guidance took away is read from that, before any bell is heard', async () => {
  const { db, panel } = await reading();
  await installRelease(db, newer);
  const kept = new Set(newer.pointer.packs);
  await vi.waitFor(async () => {
    expect((await db.getAllKeys('packs')).filter((pack) => !kept.has(pack))).toEqual([]);
  });
  await panel.openCard(card);
  await vi.waitFor(() => expect(titleOf(panel)).toBe('Start safer'));
  expect(panel.view.value.foot).toMatchObject({ newer: false, released: '2026-11-01' });
});
