import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hexOf, sha256, textOf, utf8, utf8Each } from '#lib/base/bytes.ts';
import { never } from '#lib/base/never.ts';

describe('text and bytes', () => {
  test('a text comes back from its bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textOf(utf8(text))).toBe(text);
      }),
    );
  });

  test('texts come back one by one from their bytes in one', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const { bytes, ends } = utf8Each(texts);
        const ones = [...ends].map((end, at) => textOf(bytes.subarray(ends[at - 1] ?? 0, end)));
        expect(ones).toEqual(texts);
        expect(bytes).toEqual(utf8(texts.join('')));
      }),
    );
  });

  test.each([
    ['an overlong slash', [0xc0, 0xaf]],
    ['half a letter', [0xe2, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a byte that no letter starts with', [0xff]],
  ])('throws on %s', (_, bytes) => {
    expect(() => textOf(new Uint8Array(bytes))).toThrow(TypeError);
  });

  test('keeps a byte order mark in sight', () => {
    expect(textOf(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('\ufeffa');
  });
});

describe('hashes', () => {
  test('writes bytes as lower-case hexadecimal, two letters each', () => {
    expect(hexOf(new Uint8Array([0, 1, 15, 16, 255]))).toBe('00010f10ff');
  });

  test('agrees with the published test vector of SHA-256', async () => {
    expect(await sha256(utf8('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

test('a case that nobody handled is a bug, and throws', () => {
  expect(() => never({ code: 'new' } as never)).toThrow('unhandled case: {"code":"new"}');
});
