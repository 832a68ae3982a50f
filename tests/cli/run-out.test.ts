import { rm } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { aCard, anAdjustment } from '../support/a-card.ts';
import { aPublishingDesk, copyOf, type Desk, publish, withPass } from './a-publishing-desk.ts';
import { nobody, run, usualNow } from './run.ts';

const repo = ['--repository', 'repo'];
const owner = ['--key', 'publisher.key.json', ...withPass];
const reason = ['--card', 'consulting/start-safe', '--reason', 'A line was unsafe.'];
const desk = await aPublishingDesk();
await publish(desk, [aCard(), anAdjustment()], 'one');
afterAll(() => rm(desk.folder, { recursive: true }));

/** A desk at which it is so many days later. */
function later(own: Desk, days: number): Desk['foreword'] {
  return (...argv) => run(argv, own.folder, nobody, usualNow + days * 86_400_000);
}

describe('once guidance has run out,', () => {
  test.each([
    ['withdraw', reason],
    ['renew', []],
    ['rotate', ['--withdrawer', 'trainer.signer.json']],
  ])('%s still does its work, and says what readers wait for', async (command, more) => {
    const foreword = later(await copyOf(desk), 366);
    const { out, error, exit } = await foreword(command, ...repo, ...more, ...owner);
    expect({ error, exit }).toEqual({ error: '', exit: 0 });
    expect(out).toContain('The metadata of guidance ran out on 2027-11-22.');
    expect(out).toContain('Make a new release');
    const { error: refused } = await foreword('verify', 'repo');
    expect(refused).toContain('The metadata of guidance ran out');
    expect(refused).toContain('Make a new release');
  });

  test('renew does not say that it is confirmed as current', async () => {
    const foreword = later(await copyOf(desk), 366);
    const { out } = await foreword('renew', ...repo, ...owner);
    expect(out).not.toContain('Confirmed as current');
  });
});

test('renew confirms no longer than guidance holds, and says so', async () => {
  const foreword = later(await copyOf(desk), 350);
  const { out, exit } = await foreword('renew', ...repo, ...owner, '--json');
  expect({ exit, until: JSON.parse(out).until }).toEqual({ exit: 0, until: '2027-11-22' });
});

test('renew signs root and targets again in their last 90 days, and says that older roots stay', async () => {
  const own = await copyOf(desk);
  const { out, exit } = await later(own, 1_010)('renew', ...repo, ...owner);
  expect(exit).toBe(0);
  for (const file of ['2.targets.json', '2.root.json']) expect(out).toContain(`metadata/${file}`);
  expect(out).toContain('Keep every older root there');
  expect(out).not.toContain('The metadata of root');
});

test('renew and rotate wait for a clock that is behind; a withdrawal does not', async () => {
  const own = await copyOf(desk);
  const foreword = later(own, -3);
  for (const asked of [['renew'], ['rotate', '--withdrawer', 'trainer.signer.json']]) {
    const { error, exit } = await foreword(...asked, ...repo, ...owner);
    expect([exit, error]).toEqual([1, expect.stringContaining('Set the clock')]);
  }
  expect(await foreword('withdraw', ...repo, ...reason, ...owner)).toMatchObject({ exit: 0 });
  expect(await later(own, 34)('verify', 'repo')).toMatchObject({ exit: 0 });
});

test('a time that a wrong clock stated far ahead falls with the keys that signed it', async () => {
  const own = await copyOf(desk);
  expect(await later(own, 3_650)('renew', ...repo, ...owner)).toMatchObject({ exit: 0 });
  const foreword = later(own, 1);
  const refused = await foreword('renew', ...repo, ...owner);
  expect([refused.exit, refused.error]).toEqual([1, expect.stringContaining('rotate')]);
  const named = ['--role', 'publisher', '--holder', 'New', ...withPass];
  expect(await foreword('keygen', 'new', ...named)).toMatchObject({ exit: 0 });
  const added = ['rotate', ...repo, ...owner, '--add-owner', 'new.key.json'];
  expect(await foreword(...added)).toMatchObject({ exit: 1 });
  const replaced = [...added, '--remove-owner', 'publisher.key.json'];
  expect(await foreword(...replaced)).toMatchObject({ exit: 0, error: '' });
  const next = ['--key', 'new.key.json', ...withPass];
  expect(await later(own, 2)('renew', ...repo, ...next)).toMatchObject({ exit: 0 });
  expect(await later(own, 2)('verify', 'repo')).toMatchObject({ exit: 0 });
});

test('once root and all else has run out, a rotation and a new release bring it back', async () => {
  const own = await copyOf(desk);
  const foreword = later(own, 1_200);
  expect(await foreword('withdraw', ...repo, ...reason, ...owner)).toMatchObject({
    ...{ exit: 0, out: expect.stringContaining('rotate') },
  });
  expect(await foreword('rotate', ...repo, ...owner)).toMatchObject({ exit: 0 });
  const reviewed = { reviewed: '2030-03-01', reviewBy: '2031-03-01' };
  const cards = [
    { ...aCard(), ...reviewed, rev: 2 },
    { ...anAdjustment(), ...reviewed, rev: 2 },
  ];
  await publish({ ...own, foreword }, cards, 'two');
  expect(await foreword('verify', 'repo')).toMatchObject({ exit: 0 });
});
