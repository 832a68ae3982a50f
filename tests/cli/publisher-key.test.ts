import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  aPublishingDesk,
  copyOf,
  type Desk,
  done,
  signerNames,
  withPass,
} from './a-publishing-desk.ts';

const desk = await aPublishingDesk();
afterAll(() => rm(desk.folder, { recursive: true }));

const signers = signerNames.flatMap((role) => ['--signer', `${role}.signer.json`]);
const owner = ['--key', 'publisher.key.json', ...withPass];

function init(...more: readonly string[]) {
  return desk.foreword('init', 'new', '--bundle', 'org.example.new', '--title', 'New', ...more);
}

function rotate(own: Desk, ...more: readonly string[]) {
  return own.foreword('rotate', '--repository', 'repo', ...owner, ...more);
}

describe('a key of another role is not taken as a publisher’s', () => {
  test.each(['trainer', 'lived-experience'])('where a repository is made: %s', async (role) => {
    const { error, exit } = await init('--key', `${role}.key.json`, ...withPass, ...signers);
    expect([exit, error]).toEqual([1, expect.stringContaining(`The key of A ${role} is of the`)]);
    expect(error).toContain('keygen and --role publisher');
    expect(await readdir(desk.folder)).not.toContain('new');
  });

  test('where an owner is added', async () => {
    const { error, exit } = await rotate(desk, '--add-owner', 'clinician.key.json');
    expect([exit, error]).toEqual([1, expect.stringContaining('The key of A clinician is of the')]);
    expect(error).toContain('The repository was not changed.');
    expect(await readdir(path.join(desk.folder, 'repo/metadata'))).not.toContain('2.root.json');
  });
});

test.each([
  ['a changed mix', ['--require', 'trainer=1'], 2],
  ['people who stand there already', ['--signer', 'trainer.signer.json', '--threshold', '3'], 1],
  ['an owner who is one already', ['--add-owner', 'publisher.key.json'], 1],
  ['nothing', [], 1],
])('a rotation to %s makes a new root only where something changes', async (_, more, root) => {
  const own = await copyOf(desk);
  const { out } = await done(rotate(own, ...more, '--json'));
  expect(JSON.parse(out)).toMatchObject({ root });
  const roots = await readdir(path.join(own.folder, 'repo/metadata'));
  expect(roots.filter((name) => name.endsWith('.root.json'))).toHaveLength(root);
});

test('a rotation that changes nothing says so', async () => {
  const { out } = await done(rotate(desk));
  expect(out).toContain('These people stand for the publisher already');
  expect(out).toContain('Root 1 stays');
});

test('after a rotation verify prints the words that a panel asks to compare, which stay the same', async () => {
  const own = await copyOf(desk);
  const wordsIn = async () => {
    const { out } = await done(own.foreword('verify', 'repo'));
    return out.match(/^Words to compare: (.*)$/m)?.[1]?.split(' ');
  };
  const before = await wordsIn();
  expect(before).toHaveLength(10);
  await done(rotate(own, '--require', 'trainer=1'));
  expect(await wordsIn()).toEqual(before);
});
