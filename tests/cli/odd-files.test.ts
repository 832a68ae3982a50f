import { mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aCard, anAdjustment } from '../support/a-card.ts';
import { aPublishingDesk, copyOf, done, publish, withPass } from './a-publishing-desk.ts';

const repo = ['--repository', 'repo'];
const owner = ['--key', 'publisher.key.json', ...withPass];
const desk = await aPublishingDesk();
await publish(desk, [aCard(), anAdjustment()], 'one');
afterAll(() => rm(desk.folder, { recursive: true }));

test.each<[string, string, (cards: string) => Promise<unknown>]>([
  [
    'cards that are one file',
    'cards',
    async (cards) => {
      await rm(path.join(cards, 'cards'), { recursive: true });
      await writeFile(path.join(cards, 'cards'), '{}');
    },
  ],
  [
    'a folder called as a card is',
    'old.json',
    (cards) => mkdir(path.join(cards, 'cards', 'old.json')),
  ],
  [
    'a link that leads nowhere',
    'gone.json',
    (cards) => symlink('nowhere', path.join(cards, 'cards', 'gone.json')),
  ],
  [
    'a bundle that is a folder',
    'bundle.json',
    async (cards) => {
      await rm(path.join(cards, 'bundle.json'));
      await mkdir(path.join(cards, 'bundle.json'));
    },
  ],
])('%s is refused, and named', async (_, file, spoil) => {
  const own = await copyOf(desk);
  await spoil(path.join(own.folder, 'cards'));
  const { error, exit } = await own.foreword('release', 'cards', ...repo, '--out', 'x.foreword');
  expect(exit).toBe(1);
  expect(error).toContain(file);
});

test('files that begin with the mark of their encoding are read without it', async () => {
  const own = await copyOf(desk);
  for (const name of ['cards/bundle.json', 'cards/cards/consulting-start-safe.json', 'pass']) {
    const file = path.join(own.folder, name);
    await writeFile(file, `\uFEFF${await readFile(file, 'utf8')}`);
  }
  expect((await own.foreword('diff', 'repo', 'cards')).error).toBe('');
  expect(await own.foreword('renew', ...repo, ...owner)).toMatchObject({ exit: 0, error: '' });
});

test('a key is not made where the file of its signer has no place', async () => {
  const own = await copyOf(desk);
  await mkdir(path.join(own.folder, 'ada.signer.json'));
  const named = ['--role', 'trainer', '--holder', 'Ada', ...withPass];
  const { error, exit } = await own.foreword('keygen', 'ada', ...named);
  expect([exit, error]).toEqual([1, expect.stringContaining('ada.signer.json is there already')]);
});

test('a folder in which nobody may make another is said to be the trouble, at once', async () => {
  const named = ['--role', 'trainer', '--holder', 'Ada', ...withPass];
  const { error, exit } = await desk.foreword('keygen', '/proc/x/y/ada', ...named);
  expect([exit, error]).toEqual([1, expect.stringContaining('write in that folder')]);
});

test('a mistyped card is not withdrawn: the nearest are named, and its bundle is asked for', async () => {
  const own = await copyOf(desk);
  const asked = ['--card', 'consulting/strat-safe', '--reason', 'Unsafe.', '--upto', '2', ...owner];
  const { error, exit } = await own.foreword('withdraw', ...repo, ...asked);
  expect([exit, error]).toEqual([1, expect.stringContaining('mean consulting/start-safe?')]);
  const below = ['--bundle', 'org.example.below'];
  await done(own.foreword('withdraw', ...repo, ...asked, ...below));
});

test('a text larger than a program can hold is refused, and named', async () => {
  const own = await copyOf(desk);
  // Nothing of it is on the disk: the rest of the file is said to be there, and empty.
  for (const name of ['leaflet.txt', 'cards/bundle.json']) {
    await writeFile(path.join(own.folder, name), '{}');
    await truncate(path.join(own.folder, name), 600 * 1_048_576);
  }
  const text = await own.foreword('lint', '--text', 'leaflet.txt', '--json');
  expect([text.exit, JSON.parse(text.out).refused]).toEqual([
    1,
    { code: 'file-too-large', file: 'leaflet.txt', maxBytes: 67_108_864 },
  ]);
  expect(text.error).toContain('leaflet.txt is larger than 64 MB');
  const cards = await own.foreword('lint', 'cards');
  expect([cards.exit, cards.error]).toEqual([1, expect.stringContaining('larger than any file')]);
});
