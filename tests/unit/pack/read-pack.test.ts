import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256, utf8 } from '#lib/base/bytes.ts';
import { gzip } from '#lib/pack/gzip.ts';
import { cardLine } from '#lib/pack/make-packs.ts';
import { readPack } from '#lib/pack/read-pack.ts';
import { aCard } from '../../support/a-card.ts';
import { aPack, type Pack, sealed } from '../../support/a-pack.ts';

const good = `${cardLine(aCard())}\n${cardLine(aCard({ id: 'consulting/two' }))}\n`;
const read = ({ bytes, entry }: Pack) => readPack(bytes, entry);
const refusalOf = async (pack: Pack) => {
  const lines = await read(pack);
  return lines.ok ? 'accepted' : lines.refusal;
};

test('gives each line with its id, its text, the hash of that and its value', async () => {
  const [first] = good.split('\n');
  const lines = await read(await aPack(good));
  expect(lines).toMatchObject({ ok: true, value: [{ id: aCard().id }, { id: 'consulting/two' }] });
  expect(lines.ok && lines.value[0]).toEqual({
    plain: false,
    id: aCard().id,
    text: first,
    sha256: await sha256(utf8(first ?? '')),
    value: aCard(),
  });
});

describe('a damaged pack', () => {
  test('is refused whichever byte was flipped', async () => {
    const { bytes, entry } = await aPack(good);
    const anyFlip = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(anyFlip, async ([at, bits]) => {
        const flipped = flip(bytes, at, bits);
        expect(await refusalOf({ bytes: flipped, entry })).toEqual({
          code: 'pack-hash-wrong',
          sha256: await sha256(flipped),
        });
      }),
    );
  });

  test('never gives other cards, even where its hash was made to fit', async () => {
    const { bytes, entry } = await aPack(good);
    const whole = await read({ bytes, entry });
    const anyFlip = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(anyFlip, async ([at, bits]) => {
        const lines = await read(await sealed(flip(bytes, at, bits), entry).then(named));
        // Some bytes of a gzip header say nothing: the day, the system it was made on.
        if (lines.ok) expect(lines).toEqual(whole);
        else expect(['pack-damaged', 'pack-too-large']).toContain(lines.refusal.code);
      }),
    );
  });

  test.each([
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['empty', () => new Uint8Array()],
    ['with a byte behind its end', (bytes: Uint8Array) => joined(bytes, new Uint8Array([0]))],
    ['with a second member', (bytes: Uint8Array) => joined(bytes, bytes)],
    ['not gzip at all', () => utf8(good)],
  ])('is refused when it is %s', async (_, damage) => {
    const { bytes, entry } = await aPack(good);
    const pack = await sealed(new Uint8Array(damage(bytes)), { size: entry.size, cards: 2 });
    expect(await refusalOf(pack)).toEqual({ code: 'pack-damaged' });
  });

  test('with a second member is refused also where the size counts both', async () => {
    const { bytes, entry } = await aPack(good);
    const pack = await sealed(joined(bytes, bytes), { size: entry.size * 2, cards: 4 });
    expect(await refusalOf(pack)).toEqual({ code: 'pack-damaged' });
  });
});

describe('a pack that inflates past its size', () => {
  test('is refused by one byte', async () => {
    const size = utf8(good).length - 1;
    expect(await refusalOf(await aPack(good, { size }))).toEqual({
      code: 'pack-too-large',
      maxBytes: size,
    });
  });

  test('is left as soon as it passes it, before its end is reached', async () => {
    // Its end is cut off: whoever inflates to the end finds the damage, and never the size.
    const bomb = (await gzip(new Uint8Array(8_000_000))).slice(0, -4);
    const pack = await sealed(bomb, { size: 1_000, cards: 1 });
    expect(await refusalOf(pack)).toEqual({ code: 'pack-too-large', maxBytes: 1_000 });
  });
});

describe('a pack of the right hash', () => {
  const length = utf8(good).length;

  test.each<[string, Partial<Pack['entry']>, object]>([
    ['size', { size: length + 1 }, { code: 'pack-size-wrong', size: length + 1, found: length }],
    ['count, too many', { cards: 1 }, { code: 'pack-count-wrong', cards: 1, found: 2 }],
    ['count, too few', { cards: 3 }, { code: 'pack-count-wrong', cards: 3, found: 2 }],
  ])('is refused for the wrong %s', async (_, rest, refusal) => {
    expect(await refusalOf(await aPack(good, rest))).toEqual(refusal);
  });

  test('is refused where its last line does not end', async () => {
    const pack = await aPack(good.slice(0, -1), { cards: 2 });
    expect(await refusalOf(pack)).toMatchObject({ code: 'pack-count-wrong' });
  });
});

function flip(bytes: Uint8Array, at: number, bits: number): Uint8Array<ArrayBuffer> {
  const flipped = new Uint8Array(bytes);
  flipped[at] = (flipped[at] ?? 0) ^ bits;
  return flipped;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...one, ...other]);
}

async function named({ bytes, entry }: Pack): Promise<Pack> {
  return { bytes, entry: { ...entry, sha256: await sha256(bytes) } };
}
