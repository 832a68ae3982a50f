import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inflateDocument } from '#lib/pack/document-zip.ts';
import { readZip } from '#lib/pack/zip.ts';
import { inflateEntry, zipEntries } from '#lib/pack/zip-entries.ts';

const megabyte = 1_048_576;
const limits = { files: 1_200, fileBytes: 4 * megabyte, bytes: 80 * megabyte };

/** A zip of so many entries over the same packed bytes, each of which says that it holds ten. */
function overlapping(data: Buffer, count: number): Uint8Array<ArrayBuffer> {
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x0403_4b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  const heads = Array.from({ length: count }, (_, at) => {
    const head = Buffer.alloc(48);
    head.writeUInt32LE(0x0201_4b50, 0);
    head.writeUInt16LE(8, 10);
    head.writeUInt32LE(data.length, 20);
    head.writeUInt32LE(10, 24);
    head.writeUInt16LE(2, 28);
    head.write(`a${at}`, 46);
    return head;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(local.length + data.length, 16);
  return new Uint8Array(Buffer.concat([local, data, ...heads, end]));
}

const large = deflateRawSync(Buffer.alloc(64 * megabyte));

test('a zip whose entries share their bytes is refused', () => {
  const two = overlapping(deflateRawSync(Buffer.alloc(10)), 2);
  expect([...zipEntries(overlapping(deflateRawSync(Buffer.alloc(10)), 1))]).toHaveLength(1);
  // Two entries over the same bytes fit into the file; a hundred do not.
  expect(readZip(two, limits)).toMatchObject({ ok: true });
  expect(readZip(overlapping(large, 8), limits)).toEqual({
    ...{ ok: false, refusal: { code: 'zip-damaged' } },
  });
});

test('a file is inflated no further than it says, and not taken where there is more', () => {
  expect(readZip(overlapping(large, 1), limits)).toEqual({
    ...{ ok: false, refusal: { code: 'zip-damaged' } },
  });
  const entry = { name: 'a', size: 10, isStored: false, packed: new Uint8Array(large) };
  expect(() => inflateEntry(entry)).toThrow(RangeError);
});

test('a document that says less than it holds is not inflated', () => {
  expect(() => inflateDocument(overlapping(large, 1))).toThrow(RangeError);
  const whole = new Uint8Array(zipSync({ a: new Uint8Array(megabyte) }));
  expect([...zipEntries(inflateDocument(whole))].map(({ size }) => size)).toEqual([megabyte]);
});
