import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { maxJsonDepth, own, readJson } from '#lib/tuf/json.ts';

function read(text: string) {
  return readJson(utf8(text));
}

function code(text: string) {
  const json = read(text);
  return json.ok ? undefined : json.refusal.code;
}

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}

describe('reading JSON', () => {
  test('gives the value, with names such as __proto__ as members of its own', () => {
    const json = read('{"a": [1, -2, null, true, "x:\\"{["], "__proto__": {"b": ""}}');
    if (!json.ok) throw new Error(json.refusal.code);
    expect(Object.keys(json.value ?? {})).toEqual(['a', '__proto__']);
    expect(Object.getPrototypeOf(json.value)).toBe(Object.prototype);
  });

  test('finds no member that an object only inherits', () => {
    expect(own({ a: 1 }, 'constructor')).toBeUndefined();
    expect(own({ a: 1 }, 'a')).toBe(1);
  });

  test('refuses a BOM, a NUL, bytes after the end, and what is not JSON', () => {
    for (const text of ['\uFEFF{}', '{"a\0":1}', '{}\0', '{}{}', '', '{"a":1,}', '"\\q":']) {
      expect(code(text), JSON.stringify(text)).toBe('not-json');
    }
  });

  test('refuses bytes that are not UTF-8', () => {
    const json = readJson(new Uint8Array([0x22, 0xc3, 0x28, 0x22]));
    expect(json).toEqual({ ok: false, refusal: { code: 'not-utf8' } });
  });
});

describe('refuses', () => {
  test('a member named twice, however it is escaped', () => {
    expect(code('{"a":1,"b":{"a":1},"a":2}')).toBe('name-twice');
    expect(code('{"a":1,"\\u0061" :2}')).toBe('name-twice');
    expect(code('{"a":{"b":1},"c":{"b":1},"d":["a","a"]}')).toBeUndefined();
  });

  test('depth, before a parser meets it', () => {
    expect(code(nested(maxJsonDepth))).toBeUndefined();
    expect(code(nested(maxJsonDepth + 1))).toBe('too-deep');
    expect(code(nested(100_000))).toBe('too-deep');
  });

  test('numbers that a double does not hold as whole', () => {
    for (const number of ['9007199254740992', '1.5', '1e400', '-9007199254740992']) {
      expect(code(`{"a":[${number}]}`), number).toBe('number-not-whole');
    }
    expect(code('[9007199254740991]')).toBeUndefined();
  });

  test('half of a surrogate pair, in a text and in a name', () => {
    expect(code('"\\ud800"')).toBe('lone-surrogate');
    expect(code('{"\\udc00":1}')).toBe('lone-surrogate');
    expect(code('"\\ud83d\\ude00"')).toBeUndefined();
  });

  test('two megabytes of quotes, and reads two megabytes of backslashes', () => {
    expect(code(`"${'\\\\'.repeat(1_000_000)}"`)).toBeUndefined();
    expect(code('"'.repeat(2_000_001))).toBe('not-json');
  });

  // Each of them would be tried from its every quote anew, which takes longer than any test may.
  test('two megabytes of escapes in a string that is never closed', () => {
    const open = `{"a":"${'\\"'.repeat(1_000_000)}`;
    for (const text of [open, `${open}\\`]) expect(code(text)).toBe('not-json');
  });
});
