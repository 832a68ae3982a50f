import { expect, test } from 'vitest';
import { readListing } from '#lib/pack/guidance-listing.ts';
import type { TargetsSigned } from '#lib/tuf/metadata.ts';

const megabyte = 1024 * 1024;
const front = { length: 100, hashes: hashOf(999), custom: { kind: 'front', size: 200 } };

function hashOf(at: number) {
  return { sha256: at.toString(16).padStart(64, '0') };
}

/** What a release would be refused for that lists one pack for each length and inflated size. */
function refusalOf(packs: readonly (readonly [length: number, size: number])[]) {
  const listed = packs.map(([length, size], seq) => [
    `g/p${seq}.ndjson.gz`,
    { length, hashes: hashOf(seq), custom: { kind: 'pack', seq, cards: 1, size } },
  ]);
  const read = readListing({
    ...{ _type: 'targets', spec_version: '1.0.34', version: 1, expires: '2027-11-22T12:00:00Z' },
    targets: { 'g/front.json.gz': front, ...Object.fromEntries(listed) },
    'x-foreword': {
      ...{ schema: 'foreword.guidance/1', bundle: 'org.foreword.test', title: 'Test cards' },
      ...{ lang: 'en-GB', released: '2026-11-22', minApp: '0.1.0', cards: packs.length },
      state: 'ab'.repeat(32),
    },
  } as unknown as TargetsSigned);
  return read.ok ? undefined : read.refusal;
}

const many = (count: number, length: number, size: number) =>
  Array.from({ length: count }, () => [length, size] as const);

test('a release of more than 64 MB gzipped in all is refused, though no pack is too large', () => {
  const full = many(15, 4 * megabyte, 4 * megabyte);
  expect(refusalOf([...full, [4 * megabyte - 100, 1]])).toBeUndefined();
  expect(refusalOf([...full, [4 * megabyte, 1], [1, 1]])).toEqual({
    ...{ code: 'guidance-over-limit', limit: 'gzippedBytesInAll', most: 64 * megabyte },
  });
});

test('a release of more than 192 MB inflated in all is refused, though no pack is too large', () => {
  const full = many(11, megabyte, 16 * megabyte);
  expect(refusalOf([...full, [megabyte, 16 * megabyte - 200]])).toBeUndefined();
  expect(refusalOf([...full, [megabyte, 16 * megabyte], [1, 1]])).toEqual({
    ...{ code: 'guidance-over-limit', limit: 'bytesInAll', most: 192 * megabyte },
  });
});
