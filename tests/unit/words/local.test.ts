import { afterEach, expect, test } from 'vitest';
import { viewLocal } from '#lib/guidance/local.ts';
import { speakFirst } from '#lib/words/cy/speak-first.ts';
import { availableInWords, missingInWords, tileLine } from '#lib/words/local.ts';
import { speakEnglish } from '#lib/words/speak.ts';
import { anAdjustment } from '../../support/a-card.ts';
import { aNote, layered } from '../../support/an-overlay.ts';

const slot = { id: 'place', ask: 'Where?', kind: 'place' as const, required: true, onTile: true };
const card = layered(anAdjustment({ slots: [slot] }));
const lineOf = (rest: Parameters<typeof aNote>[1]) =>
  tileLine(viewLocal({ slots: [slot] }, aNote(card, rest), 'main'));
afterEach(speakEnglish);
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

const sentences = (ask: string) => [
  tileLine(viewLocal({ slots: [slot] }, aNote(card, { ask }), 'main')).text,
  availableInWords('ask', ask),
  availableInWords('no', ask),
];

test.each(['Sam', 'Ask Sam', 'ask: Sam', 'Holwch Sam'])(
  'whom to ask, written as “%s”, is told with one “Ask” before it',
  (ask) => {
    expect(sentences(ask)).toEqual([
      'Not set up. Ask Sam',
      'Ask Sam before you offer this.',
      'We do not offer this here yet. Ask Sam.',
    ]);
    speakFirst();
    expect(sentences(ask)).toEqual([
      'Heb ei osod. Holwch Sam',
      'Holwch Sam cyn cynnig hyn.',
      'Nid ydym yn cynnig hyn yma eto. Holwch Sam.',
    ]);
  },
);

test('a name that only starts like “Ask” is told whole, and “Ask” alone names nobody', () => {
  expect(availableInWords('ask', 'Askew, at the desk')).toBe(
    'Ask Askew, at the desk before you offer this.',
  );
  expect(availableInWords('ask', 'Ask')).toBe('Ask before you offer this.');
});
