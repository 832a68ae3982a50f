import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { aCard, anAdjustment } from '../support/a-card.ts';
import {
  aPublishingDesk,
  copyOf,
  type Desk,
  done,
  publish,
  withPass,
} from './a-publishing-desk.ts';
import { nobody, run, usualNow } from './run.ts';

const repo = ['--repository', 'repo'];
const owner = ['--key', 'publisher.key.json', ...withPass];
const withdrawal = ['withdraw', ...repo, '--card', 'consulting/start-safe', ...owner];
const reason = ['--reason', 'A line was unsafe.'];
const desk = await aPublishingDesk();
await publish(desk, [aCard(), anAdjustment()], 'one');
afterAll(() => rm(desk.folder, { recursive: true }));

/** A minute later, since nobody starts a command again in the same second. */
function again({ folder }: Desk, ...argv: readonly string[]) {
  return run(argv, folder, nobody, usualNow + 60_000);
}

test('a withdrawal that was stopped before its timestamp is made again, whatever was written', async () => {
  const own = await copyOf(desk);
  const file = path.join(own.folder, 'repo/metadata/timestamp.json');
  const before = await readFile(file);
  await done(own.foreword(...withdrawal, ...reason));
  // As it is found after a stop: all was put in its place but the last, which was half-written.
  await writeFile(file, before);
  const part = `${file}.0b0f7b6e-4a4b-4b6e-9d2f-0c9d6a1f2e3d.part`;
  await writeFile(part, '{"signatures":[');
  expect(await again(own, ...withdrawal, ...reason)).toMatchObject({ exit: 0, error: '' });
  expect(await again(own, 'verify', 'repo')).toMatchObject({ exit: 0 });
  const left = await readdir(path.dirname(file));
  expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a rotation that was stopped before its root leaves what stands, and is made again', async () => {
  const own = await copyOf(desk);
  const metadata = path.join(own.folder, 'repo/metadata');
  const before = await readFile(path.join(metadata, 'timestamp.json'));
  const named = ['keygen', 'new', '--role', 'publisher', '--holder', 'New', ...withPass];
  await done(own.foreword(...named));
  const rotation = ['rotate', ...repo, ...owner, '--add-owner', 'new.key.json'];
  const { out } = await done(own.foreword(...rotation));
  expect(out.indexOf('2.root.json')).toBeGreaterThan(out.indexOf('2.snapshot.json'));
  await writeFile(path.join(metadata, 'timestamp.json'), before);
  await rm(path.join(metadata, '2.root.json'));
  expect(await again(own, 'verify', 'repo')).toMatchObject({ exit: 0 });
  expect(await again(own, ...rotation)).toMatchObject({ exit: 0, error: '' });
});

test('a rotation that was stopped between its timestamp and its root holds, and is made again', async () => {
  const own = await copyOf(desk);
  const root = path.join(own.folder, 'repo/metadata/2.root.json');
  const named = ['keygen', 'new', '--role', 'publisher', '--holder', 'New', ...withPass];
  await done(own.foreword(...named));
  const replaced = ['--add-owner', 'new.key.json', '--remove-owner', 'publisher.key.json'];
  const rotation = ['rotate', ...repo, ...owner, ...replaced];
  const { out } = await done(own.foreword(...rotation));
  expect(out.indexOf('timestamp.json')).toBeGreaterThan(out.indexOf('2.root.json'));
  expect(await again(own, 'verify', 'repo')).toMatchObject({ exit: 0 });
  const written = async (file: string) => (await stat(file, { bigint: true })).ctimeNs;
  const timestamp = path.join(path.dirname(root), 'timestamp.json');
  // A system may count time too coarsely to tell two files apart.
  expect(await written(root)).toBeGreaterThanOrEqual(await written(timestamp));
  await rm(root);
  expect(await again(own, 'verify', 'repo')).toMatchObject({ exit: 0 });
  expect(await again(own, ...rotation)).toMatchObject({ exit: 0, error: '' });
  const next = ['--key', 'new.key.json', ...withPass];
  expect(await again(own, 'renew', ...repo, ...next)).toMatchObject({ exit: 0 });
});

test('a rotation that an earlier Foreword was stopped in, its root first, is told with the way out', async () => {
  const own = await copyOf(desk);
  const metadata = path.join(own.folder, 'repo/metadata');
  const before = await readFile(path.join(metadata, 'timestamp.json'));
  const named = ['keygen', 'new', '--role', 'publisher', '--holder', 'New', ...withPass];
  await done(own.foreword(...named));
  const replaced = ['--add-owner', 'new.key.json', '--remove-owner', 'publisher.key.json'];
  const rotation = ['rotate', ...repo, ...owner, ...replaced];
  await done(own.foreword(...rotation));
  await writeFile(path.join(metadata, 'timestamp.json'), before);
  for (const command of [rotation, ['verify', 'repo'], ['renew', ...repo, ...owner]]) {
    const { error, exit } = await again(own, ...command);
    expect([exit, error]).toEqual([1, expect.stringContaining('move metadata/2.root.json out')]);
  }
  expect(JSON.parse((await again(own, 'verify', 'repo', '--json')).out)).toEqual({
    refused: { code: 'rotation-stopped', file: 'metadata/2.root.json' },
  });
  await rename(path.join(metadata, '2.root.json'), path.join(own.folder, 'away.json'));
  expect(await again(own, ...rotation)).toMatchObject({ exit: 0, error: '' });
  expect(await again(own, 'verify', 'repo')).toMatchObject({ exit: 0 });
});

test('two who write at once do not undo each other: one of them is told to go on from there', async () => {
  const own = await copyOf(desk);
  const both = await Promise.all([
    own.foreword(...withdrawal, ...reason),
    own.foreword('renew', ...repo, ...owner),
  ]);
  const refused = both.filter(({ exit }) => exit === 1);
  for (const { error } of refused) expect(error).toMatch(/try again|Run this again/);
  const [taken] = both;
  const lifted = await again(own, ...withdrawal, '--lift');
  expect(lifted.exit).toBe(taken?.exit);
});

test('nothing is written while another run writes; what a stopped one left is taken over', async () => {
  const own = await copyOf(desk);
  const lock = path.join(own.folder, 'repo/.foreword-writing');
  await writeFile(lock, JSON.stringify({ pid: process.ppid, host: hostname() }));
  const held = await again(own, 'renew', ...repo, ...owner);
  expect([held.exit, held.error]).toEqual([1, expect.stringContaining('.foreword-writing')]);
  // No process has so high an id.
  await writeFile(lock, JSON.stringify({ pid: 2 ** 30, host: hostname() }));
  expect(await again(own, 'renew', ...repo, ...owner)).toMatchObject({ exit: 0 });
  expect(await readdir(path.dirname(lock))).not.toContain('.foreword-writing');
});
