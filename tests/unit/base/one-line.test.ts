import { expect, test } from 'vitest';
import { oneLine, seenLine } from '#lib/base/one-line.ts';

test.each([
  ['a soft hyphen', 'It was un\u00adsafe.', 'It was unsafe.'],
  ['a mark that turns words around', 'the \u202eroom\u202c', 'the room'],
  ['breaks and runs of spaces', ' The\r\nroom\u2028is \t\u00a0closed.\n', 'The room is closed.'],
  ['a bullet of a word processor', '\uf0b7 The room', 'The room'],
  ['half a character', 'The room\ud83d', 'The room'],
])('a text as one line is without %s', (_, typed, line) => {
  expect([oneLine(typed), seenLine(typed)]).toEqual([line, line]);
});

test('a joiner that shapes letters stays in a line, and not in one of which all can be seen', () => {
  const typed = 'می\u200cخواهم';
  expect(oneLine(typed)).toBe(typed);
  expect(seenLine(typed)).toBe('میخواهم');
});
