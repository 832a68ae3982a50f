import { describe, expect, test } from 'vitest';
import { readPracticeFile, writePracticeFile } from '#lib/guidance/practice-file.ts';
import { sitesNamed } from '#lib/guidance/sites.ts';
import { anAdjustment } from '../../support/a-card.ts';
import { aDesk, aPanel, type Desk, settled } from '../../support/a-panel.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aNote, layered } from '../../support/an-overlay.ts';

const id = 'reception/quiet-place';
const form = {
  by: 'Hill Road Surgery',
  site: 'main',
  slots: {},
  available: 'yes' as const,
  ask: '',
  note: 'Ask  at room 3.\n\nRing  before.',
};

async function withCard(desk: Desk) {
  const panel = await aPanel(desk);
  panel.chooseRole('reception');
  await panel.openCard(id);
  const card = (await desk.parts.reader.summaries()).find((summary) => summary.id === id);
  if (!card) throw new Error('the release of the tests has no such card');
  return { panel, card };
}
const kept = async (desk: Desk) => {
  await settled();
  return desk.parts.kept.read('practice');
};
const localOf = (panel: Awaited<ReturnType<typeof aPanel>>) => {
  const { screen } = panel.view.value;
  return screen.screen === 'card' ? screen.card?.local : undefined;
};

describe('what a file could not carry', () => {
  test.each([
    ['a line over 200 letters', { note: 'a'.repeat(201) }, 'note'],
    ['more than five lines', { note: 'one\ntwo\nthree\nfour\nfive\nsix' }, 'note'],
    ['signs that show nothing', { ask: 'Ask\u202eSam' }, 'ask'],
    ['a fact with such signs', { slots: { main: { room: 'Room\u202e4' } } }, { slot: 'room' }],
    ['a name over 80 letters', { by: 'b'.repeat(81) }, 'by'],
  ])('is refused with %s, and the field is named', async (_, part, field) => {
    const desk = await aDesk();
    const { panel, card } = await withCard(desk);
    const refusal = await panel.writeLocal(card, { ...form, ...part });
    expect(refusal).toEqual({ code: 'local-not-allowed', field });
    expect(await kept(desk)).toBeUndefined();
  });

  test.each([
    ['note', { note: 'Ring 943 476 5919.' }],
    ['ask', { ask: 'Ann, born 3 May 1961' }],
    [{ slot: 'room' }, { slots: { main: { room: '943 476 5919' } } }],
  ])('names the field %j in which a patient seems to be', async (field, part) => {
    const { panel, card } = await withCard(await aDesk());
    const refusal = await panel.writeLocal(card, { ...form, ...part });
    expect(refusal).toEqual({ code: 'local-names-a-person', field });
  });

  test('may name a web address', async () => {
    const desk = await aDesk();
    const { panel, card } = await withCard(desk);
    const note = 'Forms: https://example.org/forms';
    expect(await panel.writeLocal(card, { ...form, note })).toBeUndefined();
    expect(localOf(panel)?.note).toEqual([note]);
  });
});

test('a form in which nothing is filled in is not kept as a note', async () => {
  const desk = await aDesk();
  const { panel, card } = await withCard(desk);
  const empty = { ...form, note: ' \n', slots: { main: { room: '' } } };
  expect(await panel.writeLocal(card, empty)).toEqual({ code: 'local-says-nothing' });
  expect(await kept(desk)).toBeUndefined();
  // It says something by itself that a thing is not offered, and that a note is emptied.
  expect(await panel.writeLocal(card, { ...empty, available: 'no' })).toBeUndefined();
  expect(await panel.writeLocal(card, empty)).toBeUndefined();
});

test('what another window or the Studio wrote meanwhile is not written over', async () => {
  const desk = await aDesk();
  const { panel, card } = await withCard(desk);
  const elsewhere = aNote(layered(anAdjustment({ id: 'reception/another-card' })));
  await desk.parts.kept.keep('practice', aPractice([elsewhere], { sites: sitesNamed(['North']) }));
  expect(await panel.writeLocal(card, form)).toBeUndefined();
  await settled();
  const now = await kept(desk);
  expect(now).toMatchObject({ sites: [{ name: 'North' }], entries: [elsewhere, { id: card.id }] });
  panel.openPage('practice');
  expect(panel.view.value.screen).toMatchObject({ practice: now });
});

describe('how a card is done here', () => {
  test('shows on the card at once, is kept, and can be taken away', async () => {
    const desk = await aDesk();
    const { panel, card } = await withCard(desk);
    expect(await panel.writeLocal(card, form)).toBeUndefined();
    expect(localOf(panel)).toMatchObject({
      note: ['Ask at room 3.', 'Ring before.'],
      written: { by: 'Hill Road Surgery', day: '2026-11-22' },
      earlierEdition: false,
    });
    expect(await kept(desk)).toMatchObject({
      name: 'Hill Road Surgery',
      entries: [{ op: 'annotate' }],
    });
    panel.removeLocal(card);
    expect(localOf(panel)?.note).toEqual([]);
    expect(await kept(desk)).toMatchObject({ entries: [] });
  });

  test('is refused without a name, and with a patient’s number or birthday in it', async () => {
    const desk = await aDesk();
    const { panel, card } = await withCard(desk);
    expect(await panel.writeLocal(card, { ...form, by: ' ' })).toEqual({
      ...{ code: 'local-needs-name', field: 'by' },
    });
    for (const note of ['As for 943 476 5919.', 'Born 12/03/1961, comes often.']) {
      expect(await panel.writeLocal(card, { ...form, note })).toEqual({
        ...{ code: 'local-names-a-person', field: 'note' },
      });
    }
    expect(await kept(desk)).toBeUndefined();
  });

  test('goes out in a file that another computer of the practice takes in', async () => {
    const desk = await aDesk();
    const { panel, card } = await withCard(desk);
    await panel.writeLocal(card, form);
    await panel.savePractice();
    expect([...desk.saved.keys()]).toEqual(['our-practice-2026-11-22.foreword']);
    const other = await withCard(await aDesk());
    await other.panel.readIncoming([...desk.saved.values()].join());
    expect(localOf(other.panel)?.note).toEqual([]); // nothing changes before it was compared
    other.panel.takeIncoming(new Set());
    await other.panel.openCard(id);
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
    const { panel, card } = await withCard(desk);
    await panel.writeLocal(card, form);
    const before = await kept(desk);
    panel.openPage('practice');
    await panel.readIncoming(await file());
    expect(incomingOf(panel)).toMatchObject({ state: 'refused', refusal: { code } });
    expect(await kept(desk)).toEqual(before);
    expect(await desk.parts.kept.read('troubles')).toEqual([{ code, day: '2026-11-22' }]);
  });

  test('can be left: nothing changes then', async () => {
    const desk = await aDesk();
    const { panel } = await withCard(desk);
    panel.openPage('practice');
    const base = layered(anAdjustment());
    await panel.readIncoming(await writePracticeFile(aPractice([aNote(base)])));
    expect(incomingOf(panel)).toMatchObject({
      state: 'ready',
      plan: { fresh: [{ op: 'annotate' }] },
    });
    panel.dropIncoming();
    expect(incomingOf(panel)).toBeUndefined();
    panel.takeIncoming(new Set());
    expect(await kept(desk)).toBeUndefined();
  });
});

test('a practice file that was written here is read again, with all that it holds', async () => {
  const desk = await aDesk();
  const { panel, card } = await withCard(desk);
  await panel.writeLocal(card, { ...form, available: 'ask', ask: 'Sam' });
  panel.hideHere(card, 'Not here.');
  await panel.setSites(['Hill Road', '  ', 'Low Street']);
  await panel.adopt('first-minutes', 'Hill Road', 'practice manager');
  await panel.savePractice();
  const read = await readPracticeFile([...desk.saved.values()].join(), '');
  expect(read).toEqual({ ok: true, value: await kept(desk) });
});

describe('a card hidden here', () => {
  test('leaves home and lists, says so where it is opened, and can be shown again', async () => {
    const desk = await aDesk();
    const { panel, card } = await withCard(desk);
    panel.hideHere(card, 'Not here.');
    expect(panel.view.value.screen).toMatchObject({ hiddenHere: { id } });
    panel.openPage('all');
    const { screen } = panel.view.value;
    const listed = screen.screen === 'all' ? screen.groups.flatMap(({ rows }) => rows) : [];
    expect(listed.map((row) => row.id)).not.toContain(id);
    panel.showHere(card);
    await panel.openCard(id);
    expect(panel.view.value.screen).toMatchObject({ hiddenHere: undefined });
  });
});

test('a fact for every building is not copied to one that shows it', async () => {
  const desk = await aDesk();
  const { panel, card } = await withCard(desk);
  const slots = { lead: 'Dr Osei, ext 204' };
  await panel.writeLocal(card, { ...form, slots: { main: slots } });
  await panel.writeLocal(card, { ...form, slots: { north: { ...slots, room: 'Room 4' } } });
  expect(await kept(desk)).toMatchObject({
    entries: [{ slots: { main: slots, north: { room: 'Room 4' } } }],
  });
});
