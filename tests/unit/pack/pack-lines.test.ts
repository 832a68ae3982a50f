import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { isPlainlyCard } from '#lib/guidance/parse-card.ts';
import { readJson } from '#lib/pack/read-json.ts';
import { readPack } from '#lib/pack/read-pack.ts';
import { aCard } from '../../support/a-card.ts';
import { aPack } from '../../support/a-pack.ts';
import { anyCard } from '../../support/card-arbitrary.ts';

/** Reads a pack whose second line is this one. */
async function readSecond(line: string | Uint8Array) {
  const bytes = typeof line === 'string' ? utf8(line) : line;
  const text = [...utf8('{"id":"a/b"}\n'), ...bytes, 0x0a];
  const { bytes: packed, entry } = await aPack(new Uint8Array(text), { cards: 2 });
  const lines = await readPack(packed, entry);
  return lines.ok ? lines.value.at(1)?.id : lines.refusal;
}

const damaged = (reason: string) => ({ code: 'pack-line-damaged', line: 2, reason });
const nested = (depth: number) => `${'{"a":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`;
const withId = (rest: string) => `{"id":"c/d","x":${rest}}`;
const text = (length: number) => `"${'a'.repeat(length)}"`;
const list = (length: number) => `[${Array.from({ length }, () => '0').join()}]`;

/** Values about as deep and as long as a line may hold, with signs of JSON in their strings. */
const anyNested = fc
  .tuple(fc.jsonValue(), fc.integer({ min: 5, max: 8 }), fc.integer({ min: 60, max: 66 }))
  .chain(([value, depth, length]) =>
    fc.constantFrom(
      Array.from({ length: depth }).reduce((inner) => ({ '[{,"\\': inner }), value),
      [...Array.from({ length: length - 1 }, () => '\\"],[{'), value],
    ),
  );

describe('a line at its limit', () => {
  test.each([
    ['32 KB long', padded(32 * 1024)],
    ['8 deep', withId(nested(7))],
    ['with a string of 8,000', withId(text(8_000))],
    ['with a name of 8,000', withId(`{${text(8_000)}:1}`)],
    ['with a list of 64', withId(list(64))],
  ])('%s is read', async (_, line) => {
    expect(await readSecond(line)).toBe('c/d');
  });
});

describe('a line beyond its limit', () => {
  test('of 32 KB is refused by name, and counts bytes and not letters', async () => {
    const tooLong = { code: 'pack-line-too-long', line: 2, maxBytes: 32 * 1024 };
    expect(await readSecond(padded(32 * 1024 + 1))).toEqual(tooLong);
    expect(await readSecond(withId(`["${'é'.repeat(8_000)}","${'é'.repeat(8_000)}","é"]`))).toEqual(
      'c/d',
    );
    expect(await readSecond(padded(32 * 1024 - 1).replace('a', 'éé'))).toEqual(tooLong);
  });

  test.each([
    ['9 deep', withId(nested(8))],
    ['with a string of 8,001', withId(text(8_001))],
    ['with a name of 8,001', withId(`{${text(8_001)}:1}`)],
    ['with a list of 65', withId(list(65))],
  ])('%s is refused', async (_, line) => {
    expect(await readSecond(line)).toEqual(damaged('json-beyond-limits'));
  });
});

describe('a line that is not JSON of ours', () => {
  test.each([
    ['empty', ''],
    ['cut short', '{"id":"c/d"'],
    ['a script', 'alert(1)'],
    ['behind a byte order mark', '\ufeff{"id":"c/d"}'],
    ['with NUL in it', '{"id":"c\u0000d"}'],
    ['with two values', '{"id":"c/d"}{"id":"e/f"}'],
  ])('%s is refused', async (_, line) => {
    expect(await readSecond(line)).toEqual(damaged('json-damaged'));
  });

  test.each([
    ['an overlong letter', [0x22, 0xc0, 0xaf, 0x22]],
    ['a lone surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['half a letter', [0x22, 0xe2, 0x80, 0x22]],
  ])('in bad UTF-8, with %s, has its pack refused', async (_, bytes) => {
    expect(await readSecond(new Uint8Array(bytes))).toEqual({ code: 'pack-not-text' });
  });

  test.each(['7', 'null', '"c/d"', '[]', '{}', '{"id":7}', '{"__proto__":{"id":"c/d"}}'])(
    'without an id is refused: %s',
    async (line) => {
      expect(await readSecond(line)).toEqual({ code: 'pack-line-without-id', line: 2 });
    },
  );
});

test('JSON nested 100,000 deep is refused, and breaks nothing', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(readJson(deep)).toEqual({ ok: false, refusal: { code: 'json-beyond-limits' } });
});

test('what is a card at first sight is within every limit on JSON, and so is its line', () => {
  const long = aCard({ lang: `en${'-abcdefgh'.repeat(900)}` });
  expect(isPlainlyCard(long)).toBe(true);
  expect(readJson(JSON.stringify(long), isPlainlyCard)).toMatchObject({ ok: false });
  fc.assert(
    fc.property(anyCard, (card) => {
      const line = JSON.stringify(card);
      expect(readJson(line, isPlainlyCard)).toEqual({
        ok: true,
        value: { value: card, plain: true },
      });
      expect(readJson(line)).toEqual({ ok: true, value: { value: card, plain: false } });
    }),
  );
});

/** A line with an id, so many bytes long in all, of strings that are each within their limit. */
function padded(bytes: number): string {
  const start = '{"id":"c/d","x":["';
  const end = '"]}';
  const body = bytes - start.length - end.length;
  const whole = Math.floor(body / 8_000);
  const rest = body - whole * (7_000 + 3);
  return start + `${'a'.repeat(7_000)}","`.repeat(whole) + 'a'.repeat(rest) + end;
}

test('a line is judged alike whether its signs alone tell, or its value must be gone through', () => {
  const long = ' '.repeat(8_001);
  fc.assert(
    fc.property(anyNested, (value) => {
      const line = JSON.stringify(value);
      expect(readJson(line)).toEqual(readJson(line + long));
    }),
    { numRuns: 300 },
  );
});
