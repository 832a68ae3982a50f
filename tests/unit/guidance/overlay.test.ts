import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noPractice, type Practice } from '#lib/guidance/practice.ts';
import { checkPractice } from '#lib/guidance/practice-file.ts';
import { aCard } from '../../support/a-card.ts';
import { aHiding, aNote, anAddition, layered } from '../../support/an-overlay.ts';
import { chars, faultsOf, some } from './faulty.ts';

const card = layered(aCard());
const check = (entries: unknown) => checkPractice({ ...noPractice, entries } as Practice);
const withNote = (rest: object) => check([{ ...aNote(card), ...rest }]);

test('reads notes, hidings and added cards as they stand', () => {
  const own = aCard({ id: 'local/own' });
  const overlay = [
    aNote(card, { slots: { main: { place: 'Room 3' } }, available: 'ask', ask: 'Sam' }),
    aHiding(card),
    anAddition(own),
  ];
  expect(check(structuredClone(overlay))).toMatchObject({ ok: true, value: { entries: overlay } });
});

test('answers any JSON value, and never throws at it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(aNote(card))), (value, field) => {
      expect(typeof check(value).ok).toBe('boolean');
      expect(typeof withNote({ [field]: value }).ok).toBe('boolean');
    }),
  );
});

test('a note may have five lines, not one more', () => {
  expect(withNote({ note: some(5, () => 'A.') })).toMatchObject({ ok: true });
  expect(faultsOf(withNote({ note: some(6, () => 'A.') }))).toEqual([
    { path: 'entries.0.note', code: 'too-many', limit: 5 },
  ]);
});

test.each([
  ['entries.0.note.0', 200, (text: string) => withNote({ note: [text] })],
  ['entries.0.ask', 80, (ask: string) => withNote({ ask })],
  ['entries.0.by', 80, (by: string) => withNote({ by })],
  ['entries.0.slots.main.place', 120, (place: string) => withNote({ slots: { main: { place } } })],
  ['entries.0.reason', 280, (reason: string) => check([{ ...aHiding(card), reason }])],
])('%s may have %i characters, not one more', (path, most, overlay) => {
  expect(overlay(chars(most))).toMatchObject({ ok: true });
  expect(faultsOf(overlay(chars(most + 1)))).toEqual([{ path, code: 'too-long', limit: most }]);
});

describe('an overlay', () => {
  test('cannot replace a card: there is no such operation', () => {
    expect(faultsOf(withNote({ op: 'replace' }))).toEqual([
      { path: 'entries.0.op', code: 'unknown-kind' },
    ]);
  });

  test('cannot add a card that is not valid, and says where it is wrong', () => {
    const wrong = { ...anAddition(aCard()), card: { ...aCard(), title: chars(61) } };
    expect(faultsOf(check([aHiding(card), wrong]))).toEqual([
      { path: 'entries.1.card.title', code: 'too-long', limit: 60 },
    ]);
  });

  test('names its base by a whole SHA-256', () => {
    const base = { ...aNote(card).base, sha256: 'A'.repeat(64) };
    expect(faultsOf(withNote({ base }))).toEqual([
      { path: 'entries.0.base.sha256', code: 'wrong-form' },
    ]);
  });

  test('takes nothing from a site or a slot whose name would change objects', () => {
    const site: unknown = JSON.parse('{"__proto__":{"place":"Room 3"}}');
    const slot: unknown = JSON.parse('{"__proto__":"Room 3"}');
    expect(withNote({ slots: site })).toEqual(withNote({ slots: {} }));
    expect(withNote({ slots: { main: slot } })).toEqual(withNote({ slots: { main: {} } }));
    expect({}).not.toHaveProperty('place');
  });

  test('refuses a site whose name is not one', () => {
    expect(withNote({ slots: { 'Hill Road': { place: 'Room 3' } } }).ok).toBe(false);
  });
});
