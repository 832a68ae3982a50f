import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import { aCard, anAdjustment } from '../support/a-card.ts';
import {
  aPublishingDesk,
  copyOf,
  type Desk,
  done,
  publish,
  signerNames,
  withPass,
} from './a-publishing-desk.ts';

const start = aCard({ title: 'Start safe' });
const quiet = anAdjustment();
const repo = ['--repository', 'repo'];
const owner = ['--key', 'publisher.key.json', ...withPass];
const desk = await aPublishingDesk();
const first = await publish(desk, [start, quiet], 'one');
afterAll(() => rm(desk.folder, { recursive: true }));

/** What is published, and a draft, to tell whether either changed. */
function kept({ folder }: Desk, draft: string): Promise<readonly Buffer[]> {
  const files = ['repo/metadata/timestamp.json', draft];
  return Promise.all(files.map((file) => readFile(path.join(folder, file))));
}

/** A draft of these cards that everybody approved, made from what is published now. */
async function approved(own: Desk, cards: readonly Card[], draft: string): Promise<void> {
  await own.writeCards(cards);
  await done(own.foreword('release', 'cards', ...repo, '--out', draft));
  for (const role of signerNames.slice(1)) {
    const key = ['--key', `${role}.key.json`, ...withPass];
    await done(own.foreword('approve', draft, ...repo, ...key, '--all'));
  }
}

test.each([
  ['that was withdrawn since', 3],
  ['that has other words since', 2],
])('a draft made before another release brings back no edition of a card %s', async (_, rev) => {
  const own = await copyOf(desk);
  await approved(own, [{ ...start, rev: 2, title: 'Start gently' }, quiet], 'd.foreword');
  await publish(own, [{ ...start, rev, title: 'Start safely' }, quiet], 'two');
  const taken = ['--card', start.id, '--upto', '2', '--reason', 'A line was unsafe.'];
  await done(own.foreword('withdraw', ...repo, ...owner, ...taken));
  const before = await kept(own, 'd.foreword');
  const refused = await own.foreword('cosign', 'd.foreword', ...repo);
  expect(refused.exit).toBe(1);
  expect(refused.error).toContain(
    `consulting/start-safe is published in edition ${rev}, and this draft has edition 2`,
  );
  expect(refused.error).toContain('Nothing was changed.');
  expect(await kept(own, 'd.foreword')).toEqual(before);
});

/** The files to upload that a command listed. */
const listed = (out: string) => out.split('\n').filter((line) => line.startsWith('  '));

describe('a draft that is published is not prepared anew when cosign is run again,', () => {
  test('and the files to upload are listed again', async () => {
    const own = await copyOf(desk);
    const before = await kept(own, 'one.foreword');
    const again = await done(own.foreword('cosign', 'one.foreword', ...repo, ...owner));
    expect(again.out).toContain('one.foreword is published already: it is edition 1.');
    expect(listed(again.out)).toEqual(listed(first.out));
    expect(await kept(own, 'one.foreword')).toEqual(before);
  });

  test('nor after another release, which is said', async () => {
    const own = await copyOf(desk);
    const second = await publish(own, [{ ...start, rev: 2, title: 'Start safely' }, quiet], 'two');
    const before = await kept(own, 'one.foreword');
    const old = await done(own.foreword('cosign', 'one.foreword', ...repo, ...owner));
    expect(old.out).toContain('published as edition 1, and edition 2 has been published since');
    expect(await kept(own, 'one.foreword')).toEqual(before);
    const again = await done(own.foreword('cosign', 'two.foreword', ...repo));
    expect(new Set(listed(again.out))).toEqual(new Set(listed(second.out)));
    expect(listed(again.out).at(-1)).toContain('timestamp.json');
  });
});
