import { expect, test } from 'vitest';
import { viewLocal } from '#lib/guidance/local.ts';
import { missingInWords, tileLine } from '#lib/words/local.ts';
import { anAdjustment } from '../../support/a-card.ts';
import { aNote, layered } from '../../support/an-overlay.ts';

const slot = { id: 'place', ask: 'Where?', kind: 'place' as const, required: true, onTile: true };
const card = layered(anAdjustment({ slots: [slot] }));
const lineOf = (rest: Parameters<typeof aNote>[1]) =>
  tileLine(viewLocal({ slots: [slot] }, aNote(card, rest), 'main'));
const slots = { main: { place: 'Room 3' } };

test('a tile says where it is here, once the practice has said so', () => {
  expect(lineOf({ slots })).toEqual({ text: 'Here: Room 3', set: true });
});

test.each([
  ['nothing was written', {}, 'Not set up here'],
  ['it is known whom to ask', { ask: 'Sam' }, 'Not set up. Ask Sam'],
  ['somebody must be asked first', { slots, available: 'ask' as const, ask: 'Sam' }, 'Ask Sam'],
  ['it must be asked, of nobody named', { slots, available: 'ask' as const }, 'Ask first'],
  ['it is not offered', { slots, available: 'no' as const }, 'Not set up here'],
])('a tile offers nothing where %s', (_, note, text) => {
  expect(lineOf(note)).toEqual({ text, set: false });
});

test('a local fact that is missing is never a blank', () => {
  expect(missingInWords('Where is the quiet place?')).toBe(
    'Not set up here: Where is the quiet place?',
  );
});
