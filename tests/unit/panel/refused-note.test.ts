import { describe, expect, test } from 'vitest';
import { aNotingPanel, keptPractice, localOf, noteForm } from '../../support/a-noting-panel.ts';
import { aDesk } from '../../support/a-panel.ts';

describe('what a file could not carry', () => {
  test.each([
    ['a line over 200 letters', { note: 'a'.repeat(201) }, 'note'],
    ['more than five lines', { note: 'one\ntwo\nthree\nfour\nfive\nsix' }, 'note'],
    ['signs of a page', { ask: 'Ask <b>Sam</b>' }, 'ask'],
    ['a fact with such signs', { slots: { main: { room: 'Room <b>4' } } }, { slot: 'room' }],
    ['a name over 80 letters', { by: 'b'.repeat(81) }, 'by'],
  ])('is refused with %s, and the field is named', async (_, part, field) => {
    const desk = await aDesk();
    const { panel, card } = await aNotingPanel(desk);
    const refusal = await panel.writeLocal(card, { ...noteForm, ...part });
    expect(refusal).toEqual({ code: 'local-not-allowed', field });
    expect(await keptPractice(desk)).toBeUndefined();
  });

  test.each([
    ['note', { note: 'Ring 943 476 5919.' }],
    ['ask', { ask: 'Ann, born 3 May 1961' }],
    [{ slot: 'room' }, { slots: { main: { room: '943 476 5919' } } }],
    ['by', { by: 'Hill Road 943 476 5919' }],
    ['note', { note: 'Ring 943\u00ad476\u200b5919.' }],
    ['ask', { ask: '943\u2060 476\u2060 5919' }],
  ])('names the field %j in which a patient seems to be', async (field, part) => {
    const { panel, card } = await aNotingPanel(await aDesk());
    const refusal = await panel.writeLocal(card, { ...noteForm, ...part });
    expect(refusal).toEqual({ code: 'local-names-a-person', field });
  });

  test('may name a web address', async () => {
    const desk = await aDesk();
    const { panel, card } = await aNotingPanel(desk);
    const note = 'Forms: https://example.org/forms';
    expect(await panel.writeLocal(card, { ...noteForm, note })).toBeUndefined();
    expect(localOf(panel)?.note).toEqual([note]);
  });
});

test('what was pasted is only tidied, where it came with what shows nothing', async () => {
  const desk = await aDesk();
  const { panel, card } = await aNotingPanel(desk);
  const pasted = {
    by: 'Elm  Road\u200b ',
    ask: 'Re\u00adception',
    note: 'The\u00a0key\u202e\n ',
  };
  const form = { ...noteForm, ...pasted, slots: { main: { room: 'Room\u2060 4' } } };
  expect(await panel.writeLocal(card, form)).toBeUndefined();
  expect(
    await panel.adopt('first-minutes', 'Elm\u00a0 Road', ' Practice  manager'),
  ).toBeUndefined();
  const [by, ask, note] = ['Elm Road', 'Reception', ['The key']];
  expect(await keptPractice(desk)).toMatchObject({
    ...{ name: by, adopted: [{ by, role: 'Practice manager' }] },
    entries: [{ by, ask, note, slots: { main: { room: 'Room 4' } } }],
  });
});

test('a form in which nothing is filled in is not kept as a note', async () => {
  const desk = await aDesk();
  const { panel, card } = await aNotingPanel(desk);
  const empty = { ...noteForm, note: ' \n', slots: { main: { room: '' } } };
  expect(await panel.writeLocal(card, empty)).toEqual({ code: 'local-says-nothing' });
  expect(await keptPractice(desk)).toBeUndefined();
  // It says something by itself that a thing is not offered, and that a note is emptied.
  expect(await panel.writeLocal(card, { ...empty, available: 'no' })).toBeUndefined();
  expect(await panel.writeLocal(card, empty)).toBeUndefined();
});

test('is refused without a name, and with a patient’s number or birthday in it', async () => {
  const desk = await aDesk();
  const { panel, card } = await aNotingPanel(desk);
  expect(await panel.writeLocal(card, { ...noteForm, by: ' ' })).toEqual({
    ...{ code: 'local-needs-name', field: 'by' },
  });
  for (const note of ['As for 943 476 5919.', 'Born 12/03/1961, comes often.']) {
    expect(await panel.writeLocal(card, { ...noteForm, note })).toEqual({
      ...{ code: 'local-names-a-person', field: 'note' },
    });
  }
  expect(await keptPractice(desk)).toBeUndefined();
});

test.each([
  ['by', 'Hill Road 943 476 5919', 'Practice manager'],
  ['role', 'Hill Road', 'For Ann, born 3 May 1961'],
])('nothing is adopted with a patient’s number or birthday as %s', async (field, by, role) => {
  const desk = await aDesk();
  const { panel } = await aNotingPanel(desk);
  const refusal = await panel.adopt('first-minutes', by, role);
  expect(refusal).toEqual({ code: 'local-names-a-person', field });
  expect(await keptPractice(desk)).toBeUndefined();
});
