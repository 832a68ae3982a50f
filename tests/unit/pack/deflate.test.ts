import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { deflate } from '#lib/pack/deflate/deflate.ts';
import { codeLengths } from '#lib/pack/deflate/prefix-code.ts';
import { gunzip, gzip } from '#lib/pack/gzip.ts';
import { gzipDensely } from '#lib/pack/gzip-densely.ts';
import { cardLine } from '#lib/pack/make-packs.ts';
import { variedCards } from '../../support/varied-cards.ts';

const pause = async () => undefined;

async function comesBack(bytes: Uint8Array): Promise<void> {
  const again = inflateRawSync(await deflate(bytes, pause));
  expect(Buffer.compare(again, bytes)).toBe(0);
}

describe('what was deflated', () => {
  test('comes out again as it went in, whatever it was', async () => {
    const anything = fc.uint8Array({ maxLength: 600 });
    const repeating = fc
      .tuple(fc.array(fc.uint8Array({ minLength: 1, maxLength: 9 }), { minLength: 1 }), fc.nat(70))
      .map(([pieces, times]) =>
        Uint8Array.from(
          Array(times)
            .fill(pieces.map((one) => [...one]))
            .flat(2),
        ),
      );
    await fc.assert(fc.asyncProperty(fc.oneof(anything, repeating), comesBack), { numRuns: 150 });
  });

  test('comes out again where runs are longest, lie farthest, and where nothing repeats', async () => {
    const mixed = Uint8Array.from({ length: 4_000 }, (_, at) => (at * at * 31 + (at >> 3)) & 0xff);
    const far = new Uint8Array(32_768 + 400);
    far.set(mixed.subarray(0, 400));
    far.set(mixed.subarray(0, 400), 32_768);
    const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const all = [new Uint8Array(), new Uint8Array(1), new Uint8Array(70_000), mixed, far, every];
    for (const bytes of all) await comesBack(bytes);
  });
});

describe('a pack that is gzipped densely', () => {
  const text = utf8(
    variedCards(25)
      .map((card) => `${cardLine(card)}\n`)
      .join(''),
  );

  test('is smaller than what the platform makes, and the same to whoever inflates it', async () => {
    const [plain, dense] = await Promise.all([gzip(text), gzipDensely(text)]);
    expect(dense.length).toBeLessThan(plain.length);
    expect(await gunzip(dense, text.length)).toEqual({ ok: true, value: text });
    expect(await gzipDensely(text)).toEqual(dense);
  });

  test('is left to the platform where it is long, or cannot be made smaller', async () => {
    const noise = crypto.getRandomValues(new Uint8Array(300));
    const long = new Uint8Array(131_073);
    for (const bytes of [noise, long]) expect(await gzipDensely(bytes)).toEqual(await gzip(bytes));
  });
});

test('codes are no longer than they may be, and leave no code unused', () => {
  const counts = fc.array(fc.nat(100_000), { minLength: 2, maxLength: 286 });
  fc.assert(
    fc.property(counts, (some) => {
      const lengths = [...codeLengths(some, 15)].filter((length) => length > 0);
      fc.pre(lengths.length > 1);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
      expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
    }),
  );
  const doubling = Array.from({ length: 30 }, (_, at) => 2 ** at);
  expect(Math.max(...codeLengths(doubling, 7))).toBe(7);
});
