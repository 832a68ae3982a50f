import { expect, test } from 'vitest';
import type { Practice } from '#lib/guidance/practice.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import { aCard } from '../../support/a-card.ts';
import { aDesk, aPanel, settled } from '../../support/a-panel.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aRelease } from '../../support/a-release.ts';
import { aNote, anAddition, layered } from '../../support/an-overlay.ts';

const id = 'reception/quiet-place';

/** A panel over guidance in which a source of the practice publishes local notes. */
async function aPanelWith(make: (sha256: string) => Practice) {
  const reader = readFromMemory(await aRelease());
  const card = (await reader.summaries()).find((one) => one.id === id);
  const record = await reader.home();
  if (!card || !record) throw new Error('the release of the tests has no such card');
  const practice = make(card.sha256);
  const home = { ...record, overlays: [{ title: 'Hill Road cards', practice }] };
  const desk = await aDesk({ ...reader, home: async () => home });
  const panel = await aPanel(desk);
  panel.chooseRole('reception');
  return { panel, card, desk };
}

const onCard = (sha256: string) => layered(aCard({ id }), sha256);

test('a note that the practice published stands on its card until one is written here', async () => {
  const { panel, card, desk } = await aPanelWith((sha256) =>
    aPractice([aNote(onCard(sha256), { day: '2026-01-01' })]),
  );
  await panel.openCard(id);
  const local = () => {
    const { screen } = panel.view.value;
    return screen.screen === 'card' ? screen.card?.local : undefined;
  };
  expect(local()).toMatchObject({ note: ['Ask at room 3.'], written: { from: 'Hill Road cards' } });
  const form = { by: 'Us', site: 'main', slots: {}, available: 'yes', ask: '', note: 'Room 9.' };
  expect(await panel.writeLocal(card, { ...form, available: 'yes' })).toBeUndefined();
  expect(local()?.note).toEqual(['Room 9.']);
  expect(local()?.written).not.toHaveProperty('from');
  await settled();
  const kept = (await desk.parts.kept.read('practice')) as Practice;
  expect(kept.entries).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain('Hill Road cards');
  panel.removeLocal(card);
  expect(local()?.note).toEqual(['Ask at room 3.']);
});

test('a later published note says what was written here under it, which can be taken away alone', async () => {
  const slots = { main: { 'quiet-room': 'Room 9' } };
  const { panel, card, desk } = await aPanelWith((sha256) =>
    aPractice([aNote(onCard(sha256), { day: '2026-12-01', slots })]),
  );
  await panel.openCard(id);
  const form = { by: 'Us', site: 'main', slots: {}, available: 'yes', ask: '', note: 'Room 4.' };
  const ours = { ...form, slots: { main: { bell: 'Ring' } }, available: 'yes' } as const;
  expect(await panel.writeLocal(card, ours)).toBeUndefined();
  const written = () => {
    const { screen } = panel.view.value;
    return screen.screen === 'card' ? screen.card?.local.written : undefined;
  };
  expect(written()).toMatchObject({ from: 'Hill Road cards', under: { day: '2026-11-22' } });
  await panel.openLocal(id);
  const { screen } = panel.view.value;
  expect(screen).toMatchObject({ annotation: { under: { note: ['Room 4.'] } } });
  panel.removeLocal(card);
  await panel.openCard(id);
  expect(written()).toMatchObject({ from: 'Hill Road cards', under: undefined });
  await settled();
  expect(((await desk.parts.kept.read('practice')) as Practice).entries).toEqual([]);
});

test('a card that it hides is off the lists and says who hides it; one that it adds is there', async () => {
  const added = aCard({ id: 'local/ours', title: 'Our own card', audience: ['reception'] });
  const { panel } = await aPanelWith((sha256) =>
    aPractice([
      { ...aNote(onCard(sha256)), op: 'hide', note: undefined, reason: 'Not here.' } as never,
      anAddition(added),
    ]),
  );
  panel.openPage('all');
  const { screen } = panel.view.value;
  const rows = screen.screen === 'all' ? screen.groups.flatMap((group) => group.rows) : [];
  expect(rows.map((row) => row.id)).toContain('local/ours');
  expect(rows.map((row) => row.id)).not.toContain(id);
  await panel.openCard(id);
  const away = panel.view.value.screen;
  expect(away).toMatchObject({ screen: 'card', hiddenBy: 'Hill Road cards' });
});

test('“Our practice” counts what was written here, and names what is published', async () => {
  const { panel, desk } = await aPanelWith((sha256) => aPractice([aNote(onCard(sha256))]));
  panel.openPage('practice');
  expect(panel.view.value.screen).toMatchObject({
    ...{ practice: { entries: [] }, overlays: [{ title: 'Hill Road cards' }] },
  });
  await panel.savePractice();
  expect([...desk.saved.values()].join()).not.toContain('Ask at room 3.');
});
