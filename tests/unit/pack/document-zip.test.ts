import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textOf } from '#lib/base/bytes.ts';
import { inflateDocument, writeDocument } from '#lib/pack/document-zip.ts';

const parts = new Map([
  ['[Content_Types].xml', '<Types/>'],
  ['xl/worksheets/sheet1.xml', '<worksheet>Tŷ</worksheet>'],
]);

test('a document holds its parts in order, packed or not', () => {
  const packed = writeDocument(parts);
  for (const bytes of [packed, inflateDocument(packed)]) {
    const found = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, textOf(part)]);
    expect(found).toEqual([...parts]);
  }
  expect(writeDocument(parts)).toEqual(packed);
});

test('a document that inflates to more than a library ever takes is not inflated', () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(65 * 1_048_576) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(() => inflateDocument(new Uint8Array(bomb))).toThrow('too much');
});
