import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { readZip, writeZip } from '#lib/pack/zip.ts';

const limits = { files: 10, fileBytes: 1_000, bytes: 2_000 };

/** A zip with any names at all in it, as another program might make it. */
function foreign(entries: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files = Object.entries(entries).map(([name, text]) => [name, utf8(text)]);
  return new Uint8Array(zipSync(Object.fromEntries(files)));
}

/** Puts one name in the place of another of the same length, wherever it stands in a zip. */
function renamed(zip: Uint8Array<ArrayBuffer>, from: string, to: string): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(zip).toString('latin1').replaceAll(from, to);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

function codeOf(zip: Uint8Array<ArrayBuffer>): string {
  const read = readZip(zip, limits);
  return read.ok ? 'taken' : read.refusal.code;
}

test('gives back what was put in, byte for byte, and the same zip each time', () => {
  const files = new Map([
    ['draft.json', utf8('{}')],
    ['g/a.p000.ndjson.gz', new Uint8Array([31, 139, 8, 0])],
    ['cards/a~b.json', utf8('x'.repeat(500))],
  ]);
  const read = readZip(writeZip(files), limits);
  expect(read).toEqual({ ok: true, value: files });
  expect(writeZip(files)).toEqual(writeZip(new Map(files)));
});

test.each(['../up', 'a/../../up', '/etc/passwd', 'C:/x', 'a\\b', 'a//b', './a', 'a\u0000b', '..'])(
  'refuses the name %j',
  (name) => {
    expect(codeOf(foreign({ [name]: 'x' }))).toBe('zip-name-unsafe');
  },
);

const own = { ...limits, anyFolder: true } as const;

test.each([
  'Our cards/metadata/a.json',
  'cardiau’r practis (1)/metadata/a.json',
  '__MACOSX/Our cards/metadata/._a.json',
])('a folder of people’s own may be called as it is: %j', (name) => {
  expect(codeOf(foreign({ [name]: 'x' }))).toBe('zip-name-unsafe');
  const read = readZip(foreign({ 'Our cards/': '', [name]: 'x' }), own);
  expect(read.ok && [...read.value.keys()]).toEqual([name]);
});

test.each([
  ...['../up/a', 'Our cards/../../a', '/etc/a', ' /../a', 'C:/a', 'a b\\c/a', 'a b//a', './a'],
  ...[
    'a\u0000b/a',
    'a\u202eb/a',
    'a b/c d',
    'Our notes.txt',
    '__proto__/a',
    `${'x'.repeat(256)}/a`,
  ],
])('and still none bears the name %j', (name) => {
  const read = readZip(foreign({ [name]: 'x' }), own);
  expect(read).toMatchObject({ ok: false, refusal: { code: 'zip-name-unsafe' } });
});

test('refuses a name that would change what every object has', () => {
  expect(codeOf(renamed(foreign({ aaaaaaaaa: 'x' }), 'aaaaaaaaa', '__proto__'))).toBe(
    'zip-name-unsafe',
  );
});

test('refuses a name that stands twice', () => {
  expect(codeOf(renamed(foreign({ 'a.json': '1', 'b.json': '2' }), 'b.json', 'a.json'))).toBe(
    'zip-name-repeated',
  );
});

test('passes over folders', () => {
  const read = readZip(foreign({ 'g/': '', 'g/one': '1' }), limits);
  expect(read.ok && [...read.value.keys()]).toEqual(['g/one']);
});

test('refuses too many files, a file too large, and too much in all', () => {
  const many = Array.from({ length: 11 }, (_, at) => [`f${at}`, 'x'] as const);
  expect(codeOf(foreign(Object.fromEntries(many)))).toBe('zip-too-many-files');
  expect(codeOf(foreign({ a: 'x'.repeat(1_001) }))).toBe('zip-too-large');
  const three = { a: 'x'.repeat(900), b: 'x'.repeat(900), c: 'x'.repeat(900) };
  expect(codeOf(foreign(three))).toBe('zip-too-large');
});

test('refuses a size that is declared and not there', () => {
  const zip = foreign({ a: 'x'.repeat(900) });
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at++) {
    // The declared size stands at 24 in the entry of the directory.
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 950, true);
  }
  expect(codeOf(zip)).toBe('zip-damaged');
});

test('never throws, whatever bytes it is given', () => {
  const zip = writeZip(new Map([['a.json', utf8('{"a":1}')]]));
  fc.assert(
    fc.property(fc.nat(zip.length - 1), fc.nat(255), (at, byte) => {
      const changed = new Uint8Array(zip);
      changed[at] = byte;
      expect(readZip(changed, limits)).toHaveProperty('ok');
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(codeOf(new Uint8Array(bytes))).not.toBe('taken');
    }),
  );
});
