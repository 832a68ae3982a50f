import { beforeEach, expect, test } from 'vitest';
import { type Folder, readFolder, writeFolder } from '#lib/studio/folder.ts';

const place = 'published';
let folder: Folder;

beforeEach(async () => {
  const disk = await navigator.storage.getDirectory();
  await disk.removeEntry(place, { recursive: true }).catch(() => undefined);
  folder = await disk.getDirectoryHandle(place, { create: true });
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const filesOf = (texts: { readonly [path: string]: string }) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)] as const));

async function textsIn(): Promise<{ [path: string]: string }> {
  const read = await readFolder(folder);
  if (!read.ok) throw new Error(read.refusal.code);
  const texts = [...read.value].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
  return Object.fromEntries(texts);
}

const release = {
  'targets/g/one.json.gz': 'cards',
  'metadata/1.root.json': 'root',
  'metadata/timestamp.json': 'first',
};

test('what was written into a folder is read again, folder by folder', async () => {
  expect(await writeFolder(folder, filesOf(release))).toEqual({ ok: true, value: 3 });
  expect(await textsIn()).toEqual(release);
});

test('the next edition writes what is new, and over the timestamp and the hint alone', async () => {
  await writeFolder(folder, filesOf(release));
  const next = {
    ...release,
    'metadata/2.guidance.json': 'more',
    'metadata/timestamp.json': 'second',
    'foreword.json': 'hint',
  };
  expect(await writeFolder(folder, filesOf(next))).toEqual({ ok: true, value: 3 });
  expect(await textsIn()).toEqual(next);
});

test('a file with other words in it is not written over, and nothing after it is written', async () => {
  await writeFolder(folder, filesOf({ 'metadata/1.root.json': 'somebody else’s' }));
  expect(await writeFolder(folder, filesOf(release))).toEqual({
    ok: false,
    refusal: { code: 'folder-file-in-the-way', file: 'metadata/1.root.json' },
  });
  expect(await textsIn()).toEqual({
    'targets/g/one.json.gz': 'cards',
    'metadata/1.root.json': 'somebody else’s',
  });
});

test('a place that cannot be written is said by the file at which it ended', async () => {
  await folder.getDirectoryHandle('metadata', { create: true });
  const inTheWay = await folder.getDirectoryHandle('metadata');
  await inTheWay.getDirectoryHandle('timestamp.json', { create: true });
  expect(await writeFolder(folder, filesOf(release))).toEqual({
    ok: false,
    refusal: { code: 'folder-not-writable', file: 'metadata/timestamp.json' },
  });
});

test('a file that is there and cannot be read is not taken to be missing', async () => {
  await writeFolder(folder, filesOf(release));
  const locked: Folder = Object.create(folder, {
    getDirectoryHandle: {
      value: async () => {
        throw new DOMException('not now', 'NotReadableError');
      },
    },
  });
  expect(await writeFolder(locked, filesOf({ 'metadata/1.root.json': 'other' }))).toEqual({
    ok: false,
    refusal: { code: 'folder-not-writable', file: 'metadata/1.root.json' },
  });
  expect(await textsIn()).toEqual(release);
});

test('a folder of more than a repository may hold is not read to its end', async () => {
  const huge = { size: 300 * 1024 * 1024, arrayBuffer: async () => new ArrayBuffer(0) };
  const entry = { kind: 'file', getFile: async () => huge };
  const other = {
    async *entries() {
      yield ['video.mp4', entry];
    },
  };
  expect(await readFolder(other as unknown as Folder)).toEqual({
    ok: false,
    refusal: { code: 'folder-too-large', file: 'video.mp4' },
  });
});
