import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCard } from '#lib/guidance/parse-card.ts';
import { countWords } from '#lib/guidance/text.ts';
import { aCard } from '../../support/a-card.ts';
import { faultsOf } from './faulty.ts';

const faultsOfLine = (line: string) => faultsOf(parseCard({ ...aCard(), lines: [line] }));

const hidden: readonly (readonly [string, string])[] = [
  ['NUL', '\u0000'],
  ['a line break', '\n'],
  ['a tab', '\t'],
  ['a C1 control', '\u0085'],
  ['a soft hyphen', '\u00ad'],
  ['an Arabic letter mark', '\u061c'],
  ['a zero-width space', '\u200b'],
  ['a left-to-right mark', '\u200e'],
  ['a right-to-left mark', '\u200f'],
  ['a line separator', '\u2028'],
  ['a right-to-left override', '\u202e'],
  ['a word joiner', '\u2060'],
  ['an isolate', '\u2066'],
  ['the end of an isolate', '\u2069'],
  ['a byte order mark', '\ufeff'],
  ['a tag', '\u{e0041}'],
  ['half of a pair, first', '\ud800'],
  ['half of a pair, last', '\udfff'],
];

test.each(hidden)('refuses %s', (_, character) => {
  expect(faultsOfLine(`Say${character}who.`)).toContainEqual({
    path: 'lines.0',
    code: 'hidden-characters',
  });
});

test.each(['a <b>b', '</p', '<!-- x', '<?xml', '&amp;', '&frac12;', '&#60;', '&#x3c;'])(
  'refuses the markup %s',
  (markup) => {
    expect(faultsOfLine(`Say ${markup} now`)).toEqual([{ path: 'lines.0', code: 'markup' }]);
  },
);

test.each(['http://a.example', 'HTTPS://a.example', 'www.a.example', 'javascript:x', '(https://a'])(
  'refuses the address %s outside sources',
  (address) => {
    expect(faultsOfLine(`See ${address} now`)).toEqual([
      { path: 'lines.0', code: 'address-outside-sources' },
    ]);
  },
);

test.each([' Say who.', 'Say who. ', 'Say  who.', '\u00a0Say who.', 'Say \u00a0who.'])(
  'refuses the untidy spaces of %j',
  (line) => {
    expect(faultsOfLine(line)).toEqual([{ path: 'lines.0', code: 'untidy-spaces' }]);
  },
);

test.each([
  'Don’t ask why – offer “time”.',
  'Under 5 < over 5 & so on; A&E too.',
  'Café, naïve, Gŵyl; فارسی می‌خواهم',
  'Thumbs up 👍🏽 and a family 👩‍👧',
  'Ring 999. R&D costs £5 (50%).',
])('takes plain text with marks of every day: %s', (line) => {
  expect(faultsOfLine(line)).toEqual([]);
});

describe('counting words', () => {
  test.each([
    ['', 0],
    ['one', 1],
    ['don’t stop', 2],
    ['one – two', 2],
    ['24 hours', 2],
    ['line\nbreak', 2],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  test('gives the sum for two texts put together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(countWords(`${a} ${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });
});
