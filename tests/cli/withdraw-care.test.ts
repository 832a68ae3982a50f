import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { aCard, anAdjustment } from '../support/a-card.ts';
import {
  aPublishingDesk,
  copyOf,
  type Desk,
  done,
  publish,
  withPass,
} from './a-publishing-desk.ts';

const start = aCard();
const quiet = anAdjustment();
const desk = await aPublishingDesk();
await publish(desk, [{ ...start, rev: 2 }, quiet], 'one');
afterAll(() => rm(desk.folder, { recursive: true }));

function withdraw(own: Desk, ...more: readonly string[]) {
  const asked = ['--card', start.id, '--reason', 'A line was unsafe.', ...more];
  const owner = ['--key', 'publisher.key.json', ...withPass];
  return own.foreword('withdraw', '--repository', 'repo', ...asked, ...owner);
}

function timestampAt({ folder }: Desk): Promise<string> {
  return readFile(path.join(folder, 'repo/metadata/timestamp.json'), 'utf8');
}

describe('a withdrawal hides no more than was meant, and sends nobody to a card that is not there:', () => {
  test.each([
    [1, ['--upto', '999999'], 'Give --upto up to 2, or leave it out.'],
    [1, ['--upto', '3'], 'is published in edition 2, and --upto says 3.'],
    [2, ['--upto', '1e0'], 'a number from 1'],
    [2, ['--upto', '0x1'], 'a number from 1'],
    [2, ['--upto', ' 1'], 'a number from 1'],
    [2, ['--upto', '0'], 'a number from 1'],
    [1, ['--use-instead', 'nosuch/card'], 'There is no other card nosuch/card in this release'],
    [1, ['--use-instead', 'reception/quite-place'], 'Did you mean reception/quiet-place?'],
    [1, ['--use-instead', start.id], 'no other card'],
    [2, ['--bundle', 'org.example.below'], 'Give --upto'],
  ])('it ends with %i for %j', async (exit, more, said) => {
    const before = await timestampAt(desk);
    const refused = await withdraw(desk, ...more);
    expect([refused.exit, refused.error]).toEqual([exit, expect.stringContaining(said)]);
    expect(await timestampAt(desk)).toBe(before);
  });
});

test('a withdrawal takes an edition up to the published one, and a card that is there instead', async () => {
  const own = await copyOf(desk);
  const { out } = await done(withdraw(own, '--upto', '1', '--use-instead', quiet.id));
  expect(out).toContain(`${start.id} is withdrawn, up to edition 1.`);
  const below = ['--bundle', 'org.example.below', '--upto', '7', '--use-instead', 'nosuch/card'];
  expect((await done(withdraw(own, ...below))).out).toContain('up to edition 7');
});

test('what was withdrawn up to one edition is not shown again by withdrawing an earlier one', async () => {
  const own = await copyOf(desk);
  await done(withdraw(own));
  const again = await done(withdraw(own, '--upto', '1'));
  expect(again.out).toContain(`${start.id} is withdrawn, up to edition 2.`);
});
