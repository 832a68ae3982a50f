import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { readDraftFile } from '#lib/pack/read-draft-file.ts';
import { aCard } from '../support/a-card.ts';
import { given } from '../support/a-publisher.ts';
import { aPublishingDesk, copyOf, type Desk, done, withPass } from './a-publishing-desk.ts';
import { nobody, run } from './run.ts';

const repo = ['--repository', 'repo'];
const desk = await aPublishingDesk();
await desk.writeCards([aCard()]);
await done(desk.foreword('release', 'cards', ...repo, '--out', 'x.foreword'));
afterAll(() => rm(desk.folder, { recursive: true }));

const approval = (role: string) =>
  ['approve', 'x.foreword', ...repo, '--all', '--key', `${role}.key.json`] as const;

async function approvedIn({ folder }: Desk): Promise<readonly string[]> {
  const bytes = await readFile(path.join(folder, 'x.foreword'));
  const { approvals } = given(await readDraftFile(new Uint8Array(bytes)));
  return approvals.map(({ role }) => role).sort();
}

test('of two who approve at once, neither loses what was said to be kept', async () => {
  const own = await copyOf(desk);
  const roles = ['clinician', 'lived-experience'];
  const ends = await Promise.all(roles.map((role) => own.foreword(...approval(role), ...withPass)));
  const kept = roles.filter((_, at) => ends[at]?.exit === 0);
  expect(await approvedIn(own)).toEqual(kept);
  for (const { exit, error } of ends)
    if (exit !== 0) expect(error).toMatch(/try again|Run this again/);
  for (const role of roles) await done(own.foreword(...approval(role), ...withPass));
  expect(await approvedIn(own)).toEqual(roles);
  expect((await readdir(own.folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a draft that somebody changed while a passphrase was typed is not written over', async () => {
  const own = await copyOf(desk);
  const askSecret = async () => {
    await done(own.foreword(...approval('clinician'), ...withPass));
    return 'seven quiet lanterns';
  };
  const ended = await run(approval('lived-experience'), own.folder, { ...nobody, askSecret });
  expect([ended.exit, ended.error]).toEqual([
    1,
    expect.stringContaining('Somebody changed x.foreword'),
  ]);
  expect(await approvedIn(own)).toEqual(['clinician']);
});

test('a draft that another run writes to is left to it, by cosign too', async () => {
  const own = await copyOf(desk);
  const lock = path.join(own.folder, '.x.foreword.writing');
  await writeFile(lock, JSON.stringify({ pid: process.ppid, host: hostname() }));
  const held = await own.foreword('cosign', 'x.foreword', ...repo);
  expect([held.exit, held.error]).toEqual([1, expect.stringContaining('.x.foreword.writing')]);
  // No process has so high an id.
  await writeFile(lock, JSON.stringify({ pid: 2 ** 30, host: hostname() }));
  await done(own.foreword(...approval('clinician'), ...withPass));
  expect(await approvedIn(own)).toEqual(['clinician']);
});
