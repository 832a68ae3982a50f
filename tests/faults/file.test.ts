import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from '#lib/pack/zip.ts';
import { bringIn } from '#lib/sync/bring-in.ts';
import { sourceStateInWords } from '#lib/words/sources-page.ts';
import { aPublisher } from '../support/a-publisher.ts';
import {
  aPlace,
  cardsOf,
  type Place,
  todaysTitle,
  yesterdaysTitle,
} from '../support/faults/a-place.ts';
import { aWithdrawalOf } from '../support/faults/a-withdrawal.ts';

function bring({ parts, source }: Place, zip: Uint8Array<ArrayBuffer>) {
  return bringIn(parts, zip, [source]);
}

const text = new Uint8Array([0x7b, 0x7d]);

/** A zip in whose bytes one name, or one number, was written over with another of its length. */
function patched(zip: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.set(to, at);
  return new Uint8Array(bytes);
}

const size = (bytes: number) => {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(bytes);
  return four;
};

const tenGigabytes = 10_000_000_000;

/** A zip of one file in the form for large ones (zip64), which says that the file has `bytes` bytes. */
function largeZip(bytes: number): Uint8Array<ArrayBuffer> {
  const one = Buffer.from(zipSync({ a: text }, { level: 0 }));
  const end = one.length - 22;
  const begins = one.readUInt32LE(end + 16);
  const entry = Buffer.concat([one.subarray(begins, end), Buffer.alloc(12)]);
  entry.writeUInt32LE(0xffff_ffff, 24); // the size stands in the extra field
  entry.writeUInt16LE(12, 30);
  entry.writeUInt16LE(1, entry.length - 12);
  entry.writeUInt16LE(8, entry.length - 10);
  entry.writeBigUInt64LE(BigInt(bytes), entry.length - 8);
  const large = Buffer.alloc(76); // the large end record, and where it lies
  large.writeUInt32LE(0x0606_4b50, 0);
  large.writeBigUInt64LE(44n, 4);
  large.writeBigUInt64LE(1n, 24);
  large.writeBigUInt64LE(1n, 32);
  large.writeBigUInt64LE(BigInt(entry.length), 40);
  large.writeBigUInt64LE(BigInt(begins), 48);
  large.writeUInt32LE(0x0706_4b50, 56);
  large.writeBigUInt64LE(BigInt(begins + entry.length), 64);
  large.writeUInt32LE(1, 72);
  return new Uint8Array(Buffer.concat([one.subarray(0, begins), entry, large, one.subarray(end)]));
}

const manyEntries = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`${at}`, text]));

test.each<[string, () => Uint8Array, string]>([
  ['../ in a name', () => zipSync({ '../timestamp.json': text }), 'zip-name-unsafe'],
  ['an absolute name', () => zipSync({ '/etc/timestamp.json': text }), 'zip-name-unsafe'],
  ['a backslash in a name', () => zipSync({ '..\\timestamp.json': text }), 'zip-name-unsafe'],
  [
    'one name twice',
    () => patched(zipSync({ aa: text, ab: text }), Buffer.from('ab'), Buffer.from('aa')),
    'zip-name-repeated',
  ],
  ['100,000 entries', () => zipSync(manyEntries, { level: 0 }), 'zip-too-many-files'],
  [
    '4 GB declared',
    () => patched(zipSync({ a: new Uint8Array(77_777) }), size(77_777), size(0xffff_fff0)),
    'zip-too-large',
  ],
  ['no repository in it, in the form for large ones', () => largeZip(2), 'file-without-repository'],
  ['10 GB declared', () => largeZip(tenGigabytes), 'zip-too-large'],
  ['no zip at all', () => text, 'zip-damaged'],
  ['no repository in it', () => zipSync({ 'a.txt': text }), 'file-without-repository'],
])('fault 48: a file with %s is refused before anything is taken', async (_, make, code) => {
  const place = await aPlace();
  const brought = await bring(place, new Uint8Array(make()));
  expect(brought).toMatchObject({ ok: false, refusal: { code } });
  await place.expectYesterday(undefined);
});

test('fault 49: a file older than what is here takes nothing back', async () => {
  const place = await aPlace();
  await place.sync();
  await place.expectToday();
  const old = new Map(place.publisher.files);
  await place.publisher.release(cardsOf('Tomorrow'));
  const fresh = writeZip(place.publisher.files);
  expect(await bring(place, fresh)).toEqual({
    ok: true,
    value: { title: 'The region', changed: true },
  });
  expect(await place.titles()).toContain('Tomorrow');
  const [before] = await place.reader.sources();
  expect(await bring(place, writeZip(old))).toEqual({
    ok: false,
    refusal: { code: 'version-rolled-back' },
  });
  expect(await place.titles()).toContain('Tomorrow');
  expect(await place.titles()).not.toContain(todaysTitle);
  // A file says nothing of the host: the source stands as it stood.
  const [state = expect.fail()] = await place.reader.sources();
  expect(state).toEqual(before);
  expect(sourceStateInWords(state)).toMatch(/^Up to date\./);
});

test('a file whose folder is called as people call theirs is taken', async () => {
  const place = await aPlace();
  const files = [...place.publisher.files].map(([path, bytes]) => [`Our cards (1)/${path}`, bytes]);
  expect(await bring(place, new Uint8Array(zipSync(Object.fromEntries(files))))).toMatchObject({
    ok: true,
  });
  await place.expectToday();
});

test('a file that lacks a pack is told so, and the host is none the less asked as before', async () => {
  const place = await aPlace();
  const before = await place.db.get('sources', 'region');
  const files = new Map(place.publisher.files);
  const packs = [...files.keys()].filter((path) => path.endsWith('.ndjson.gz'));
  files.delete(packs.at(-1) ?? '');
  place.clock.move(3_600_000);
  expect(await bring(place, writeZip(files))).toEqual({
    ok: false,
    refusal: { code: 'file-incomplete' },
  });
  await place.expectYesterday(undefined);
  const { failures, lastTried, notBefore } = before ?? {};
  expect(await place.db.get('sources', 'region')).toMatchObject({
    ...{ failures, lastTried, notBefore },
  });
});

test('a file that lacks the list of withdrawals is told so, and none of its cards are taken', async () => {
  const place = await aPlace();
  await place.publisher.withdraw([await aWithdrawalOf(place, yesterdaysTitle)]);
  const files = new Map(place.publisher.files);
  const list = [...files.keys()].findLast((path) => path.startsWith('targets/w/')) ?? '';
  files.delete(list);
  expect(await bring(place, writeZip(files))).toEqual({
    ok: false,
    refusal: { code: 'file-incomplete' },
  });
  await place.expectYesterday(undefined);
});

test('fault 50: a file of another publisher is not taken, nor one that bears a root of ours', async () => {
  const place = await aPlace();
  const other = await aPublisher();
  await other.release(cardsOf('Another’s'));
  expect(await bring(place, writeZip(other.files))).toEqual({
    ok: false,
    refusal: { code: 'file-of-unknown-publisher' },
  });
  const disguised = new Map(other.files);
  disguised.set('metadata/1.root.json', place.publisher.root);
  expect(await bring(place, writeZip(disguised))).toMatchObject({
    refusal: { code: 'too-few-signatures' },
  });
  await place.expectYesterday('too-few-signatures');
  expect(await place.titles()).toContain(yesterdaysTitle);
});
