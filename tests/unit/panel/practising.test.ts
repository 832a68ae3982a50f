import { describe, expect, test } from 'vitest';
import { readPracticeFile, writePracticeFile } from '#lib/guidance/practice-file.ts';
import { sitesNamed } from '#lib/guidance/sites.ts';
import { anAdjustment } from '../../support/a-card.ts';
import {
  aNotingPanel,
  keptPractice,
  localOf,
  notedId,
  noteForm,
} from '../../support/a-noting-panel.ts';
import { aDesk, type aPanel, settled } from '../../support/a-panel.ts';
import { aPractice, buildings } from '../../support/a-practice.ts';
import { aNote, layered } from '../../support/an-overlay.ts';

test('what another window or the Studio wrote meanwhile is not written over', async () => {
  const desk = await aDesk();
  const { panel, card } = await aNotingPanel(desk);
  const elsewhere = aNote(layered(anAdjustment({ id: 'reception/another-card' })));
  await desk.parts.kept.keep('practice', aPractice([elsewhere], { sites: sitesNamed(['North']) }));
  expect(await panel.writeLocal(card, noteForm)).toBeUndefined();
  await settled();
  const now = await keptPractice(desk);
  expect(now).toMatchObject({ sites: [{ name: 'North' }], entries: [elsewhere, { id: card.id }] });
  panel.openPage('practice');
  expect(panel.view.value.screen).toMatchObject({ practice: now });
});

describe('how a card is done here', () => {
  test('shows on the card at once, is kept, and can be taken away', async () => {
    const desk = await aDesk();
    const { panel, card } = await aNotingPanel(desk);
    expect(await panel.writeLocal(card, noteForm)).toBeUndefined();
    expect(localOf(panel)).toMatchObject({
      note: ['Ask at room 3.', 'Ring before.'],
      written: { by: 'Hill Road Surgery', day: '2026-11-22' },
      earlierEdition: false,
    });
    expect(await keptPractice(desk)).toMatchObject({
      name: 'Hill Road Surgery',
      entries: [{ op: 'annotate' }],
    });
    panel.removeLocal(card);
    expect(localOf(panel)?.note).toEqual([]);
    expect(await keptPractice(desk)).toMatchObject({ entries: [] });
  });

  test('goes out in a file that another computer of the practice takes in', async () => {
    const desk = await aDesk();
    const { panel, card } = await aNotingPanel(desk);
    await panel.writeLocal(card, noteForm);
    await panel.savePractice();
    expect([...desk.saved.keys()]).toEqual(['our-practice-2026-11-22.foreword']);
    const other = await aNotingPanel(await aDesk());
    await other.panel.readIncoming([...desk.saved.values()].join());
    expect(localOf(other.panel)?.note).toEqual([]); // nothing changes before it was compared
    await other.panel.takeIncoming(new Set());
    await other.panel.openCard(notedId);
    expect(localOf(other.panel)?.note).toEqual(['Ask at room 3.', 'Ring before.']);
  });
});

const incomingOf = (panel: Awaited<ReturnType<typeof aPanel>>) => {
  const { screen } = panel.view.value;
  return screen.screen === 'practice' ? screen.incoming : undefined;
};

describe('a practice file on its way in', () => {
  test.each([
    ['damaged', async () => '{"schema":', 'practice-file-damaged'],
    [
      'of another practice',
      async () => writePracticeFile(aPractice([], { name: 'Low Street' })),
      'practice-file-foreign',
    ],
  ])('that is %s is refused, noted by its code, and nothing is lost', async (_, file, code) => {
    const desk = await aDesk();
    const { panel, card } = await aNotingPanel(desk);
    await panel.writeLocal(card, noteForm);
    const before = await keptPractice(desk);
    panel.openPage('practice');
    await panel.readIncoming(await file());
    expect(incomingOf(panel)).toMatchObject({ state: 'refused', refusal: { code } });
    expect(await keptPractice(desk)).toEqual(before);
    expect(await desk.parts.kept.read('troubles')).toEqual([{ code, day: '2026-11-22' }]);
  });

  test('can be left: nothing changes then', async () => {
    const desk = await aDesk();
    const { panel } = await aNotingPanel(desk);
    panel.openPage('practice');
    const base = layered(anAdjustment());
    await panel.readIncoming(await writePracticeFile(aPractice([aNote(base)])));
    expect(incomingOf(panel)).toMatchObject({
      state: 'ready',
      plan: { fresh: [{ op: 'annotate' }] },
    });
    panel.dropIncoming();
    expect(incomingOf(panel)).toBeUndefined();
    await panel.takeIncoming(new Set());
    expect(await keptPractice(desk)).toBeUndefined();
  });
});

test('a practice file that is too much beside what is here is refused, and the next note is kept', async () => {
  const desk = await aDesk();
  const { panel, card } = await aNotingPanel(desk);
  panel.openPage('practice');
  await panel.setSites(buildings('Ours', 20).map(({ name }) => name));
  const before = await keptPractice(desk);
  const theirs = aPractice([], { sites: buildings('Theirs', 20) });
  await panel.readIncoming(await writePracticeFile(theirs));
  await panel.takeIncoming(new Set());
  const code = 'practice-file-too-much';
  expect(incomingOf(panel)).toEqual({ state: 'refused', refusal: { code } });
  expect(await keptPractice(desk)).toEqual(before);
  expect(await desk.parts.kept.read('troubles')).toEqual([{ code, day: '2026-11-22' }]);
  expect(await panel.writeLocal(card, noteForm)).toBeUndefined();
});

test('a practice file that was written here is read again, with all that it holds', async () => {
  const desk = await aDesk();
  const { panel, card } = await aNotingPanel(desk);
  await panel.writeLocal(card, { ...noteForm, available: 'ask', ask: 'Sam' });
  panel.hideHere(card, 'Not here.', 'This practice');
  await panel.setSites(['Hill Road', '  ', 'Low Street']);
  await panel.adopt('first-minutes', 'Hill Road', 'practice manager');
  await panel.savePractice();
  const read = await readPracticeFile([...desk.saved.values()].join(), '');
  expect(read).toEqual({ ok: true, value: await keptPractice(desk) });
});

describe('a card hidden here', () => {
  test('leaves home and lists, says so where it is opened, and can be shown again', async () => {
    const desk = await aDesk();
    const { panel, card } = await aNotingPanel(desk);
    panel.hideHere(card, 'Not here.', 'This practice');
    expect(panel.view.value.screen).toMatchObject({ hiddenHere: { id: notedId } });
    panel.openPage('all');
    const { screen } = panel.view.value;
    const listed = screen.screen === 'all' ? screen.groups.flatMap(({ rows }) => rows) : [];
    expect(listed.map((row) => row.id)).not.toContain(notedId);
    panel.showHere(card);
    await panel.openCard(notedId);
    expect(panel.view.value.screen).toMatchObject({ hiddenHere: undefined });
  });
});

test('a fact for every building is not copied to one that shows it', async () => {
  const desk = await aDesk();
  const { panel, card } = await aNotingPanel(desk);
  const slots = { lead: 'Dr Osei, ext 204' };
  await panel.writeLocal(card, { ...noteForm, slots: { main: slots } });
  await panel.writeLocal(card, { ...noteForm, slots: { north: { ...slots, room: 'Room 4' } } });
  expect(await keptPractice(desk)).toMatchObject({
    entries: [{ slots: { main: slots, north: { room: 'Room 4' } } }],
  });
});

test('what is said of a card names the bundle that the card stands in, not the home’s', async () => {
  const desk = await aDesk();
  const { panel, card } = await aNotingPanel(desk);
  const theirs = { ...card, bundle: 'org.region.cards' };
  await panel.writeLocal(theirs, noteForm);
  panel.hideHere(theirs, 'Not here.', 'This practice');
  const { bundle } = theirs;
  expect(await keptPractice(desk)).toMatchObject({
    entries: [
      { op: 'annotate', base: { bundle } },
      { op: 'hide', base: { bundle } },
    ],
  });
});
