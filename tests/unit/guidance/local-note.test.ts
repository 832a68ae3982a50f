import { expect, test } from 'vitest';
import { onlySite } from '#lib/guidance/local.ts';
import {
  type LocalForm,
  slotsAt,
  withShown,
  withTyped,
  writeNote,
} from '#lib/guidance/local-note.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { slotTexts } from '#lib/guidance/slot-texts.ts';
import { anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aNote, layered } from '../../support/an-overlay.ts';

const card = anAdjustment();
const edition = { id: card.id, rev: 1, sha256: 'a'.repeat(64), bundle: 'org.foreword.test' };
const slots = [{ id: 'room' }, { id: 'lead' }];
const before = aPractice([
  aNote(layered(card), {
    slots: { [onlySite]: { room: 'Room 4' }, north: { room: 'Room 1', lead: 'Sam' } },
  }),
]);
const form: LocalForm = {
  ...{ by: 'Hill Road', site: onlySite, slots: {}, available: 'yes', ask: '', note: '' },
};

const write = (typed: LocalForm['slots'], site = onlySite): Practice =>
  writeNote(
    before,
    edition,
    withShown({ ...form, slots: typed, site }, slots, before),
    '2026-11-22',
  );
const factsAt = (practice: Practice, site: string) =>
  Object.fromEntries([...slotTexts(practice, site)].map(([id, { text }]) => [id, text]));

test('facts for several buildings are written in one go, and what nobody touched there stays', () => {
  const now = write({ north: { room: 'Room  2 ' }, south: { lead: 'Ali' } });
  expect(factsAt(now, onlySite)).toEqual({ room: 'Room 4' });
  expect(factsAt(now, 'north')).toEqual({ room: 'Room 2', lead: 'Sam' });
  expect(factsAt(now, 'south')).toEqual({ room: 'Room 4', lead: 'Ali' });
});

test('a building that was only looked at follows what is written for every building', () => {
  const now = write({ [onlySite]: { room: 'Room 5' } }, 'south');
  expect(factsAt(now, 'south')).toEqual({ room: 'Room 5' });
  expect(now.entries).toMatchObject([{ slots: { [onlySite]: { room: 'Room 5' }, south: {} } }]);
});

test('a fact that is emptied for one building shows there what holds for every building', () => {
  const now = write({ north: { room: '' } }, 'north');
  expect(factsAt(now, 'north')).toEqual({ room: 'Room 4', lead: 'Sam' });
});

test('the fields of a building show what was typed for it, then what it has, then what all have', () => {
  const typed = { [onlySite]: { room: 'Room 5', lead: 'Jo' }, north: { lead: '' } };
  expect(slotsAt(slots, before, typed, 'north')).toEqual({ room: 'Room 1', lead: '' });
  expect(slotsAt(slots, before, typed, 'south')).toEqual({ room: 'Room 5', lead: 'Jo' });
});

test('what is typed until it stands as before is not held as typed', () => {
  const type = (typed: LocalForm['slots'], site: string, text: string) =>
    withTyped(slots, before, typed, { site, slot: 'room', text });
  const once = type({}, 'north', 'Room 11');
  expect(once).toEqual({ north: { room: 'Room 11' } });
  expect(type(once, 'north', 'Room 1')).toEqual({});
  // South would follow the new room: to stay in the old one it must be held.
  const all = type({}, onlySite, 'Room 5');
  expect(type(all, 'south', 'Room 4')).toEqual({ ...all, south: { room: 'Room 4' } });
});
