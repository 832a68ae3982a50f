import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aCard, anAdjustment } from '../support/a-card.ts';
import { aPublishingDesk, done, publish, withPass } from './a-publishing-desk.ts';

const repo = ['--repository', 'repo'];
const owner = ['--key', 'publisher.key.json', ...withPass];
const card = ['--card', 'consulting/start-safe'];
const below = ['--bundle', 'org.foreword.starter'];
const desk = await aPublishingDesk();
await publish(desk, [aCard(), anAdjustment()], 'one');
afterAll(() => rm(desk.folder, { recursive: true }));

/** The bundles of which the newest list takes the card back. */
async function withdrawnOf(): Promise<readonly string[]> {
  const metadata = path.join(desk.folder, 'repo/metadata');
  const names = (await readdir(metadata)).filter((name) => name.endsWith('.withdrawals.json'));
  const newest = Math.max(...names.map((name) => Number.parseInt(name, 10)));
  const role = await readFile(path.join(metadata, `${newest}.withdrawals.json`), 'utf8');
  const { hashes } = JSON.parse(role).signed.targets['w/withdrawn.json'];
  const list = path.join(desk.folder, `repo/targets/w/${hashes.sha256}.withdrawn.json`);
  const { items } = JSON.parse(await readFile(list, 'utf8'));
  return items.map(({ bundle }: { readonly bundle: string }) => bundle);
}

test('a card that is lifted stays withdrawn in the bundle below, until that is named', async () => {
  const why = ['--reason', 'A line was unsafe.'];
  const withdraw = (...rest: readonly string[]) =>
    desk.foreword('withdraw', ...repo, ...card, ...rest, ...owner);
  await done(withdraw(...why));
  await done(withdraw(...why, ...below, '--upto', '3'));
  const { out } = await done(withdraw('--lift'));
  expect(out).toContain('consulting/start-safe is shown again.');
  expect(out).toContain('It stays withdrawn in org.foreword.starter.');
  expect(await withdrawnOf()).toEqual(['org.foreword.starter']);
  const again = await withdraw('--lift');
  expect([again.exit, again.error]).toEqual([1, expect.stringContaining('is not withdrawn')]);
  expect(again.error).toContain('It stays withdrawn in org.foreword.starter.');
  expect(await withdrawnOf()).toEqual(['org.foreword.starter']);
  await done(withdraw('--lift', ...below));
  expect(await withdrawnOf()).toEqual([]);
});
