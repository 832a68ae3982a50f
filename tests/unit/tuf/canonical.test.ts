import { describe, expect, test } from 'vitest';
import { textOf } from '#lib/base/bytes.ts';
import { canonicalBytes } from '#lib/tuf/canonical.ts';
import { type Json, readJson } from '#lib/tuf/json.ts';

function canonical(value: Json): string {
  return textOf(canonicalBytes(value));
}

describe('canonical JSON', () => {
  test('sorts names, leaves no space, and escapes nothing but quotes and backslashes', () => {
    expect(canonical({ b: [true, null, -1], a: 'é\n"\\' })).toBe(
      '{"a":"é\n\\"\\\\","b":[true,null,-1]}',
    );
  });

  test('sorts names by code point, where UTF-16 would have it otherwise', () => {
    expect(canonical({ '\u{1F600}': 1, '\uFFFD': 2, '\u{1F600}a': 3, '': 4 })).toBe(
      '{"":4,"\uFFFD":2,"\u{1F600}":1,"\u{1F600}a":3}',
    );
  });

  test('keeps a member named __proto__', () => {
    const json = readJson(new TextEncoder().encode('{"z":1,"__proto__":{"a":2}}'));
    expect(json.ok && canonical(json.value)).toBe('{"__proto__":{"a":2},"z":1}');
  });

  test('writes minus nought as nought, and throws on a fraction', () => {
    expect(canonical(-0)).toBe('0');
    expect(() => canonical(0.5)).toThrow(TypeError);
    expect(() => canonical(2 ** 53)).toThrow(TypeError);
  });
});
