import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { aCard, anAdjustment } from '../support/a-card.ts';
import {
  aPublishingDesk,
  copyOf,
  done,
  publish,
  signerNames,
  withPass,
} from './a-publishing-desk.ts';

const repo = ['--repository', 'repo'];
const owner = ['--key', 'publisher.key.json', ...withPass];
const desk = await aPublishingDesk();
await publish(desk, [aCard(), anAdjustment()], 'one');
afterAll(() => rm(desk.folder, { recursive: true }));

async function timestampAt(folder: string): Promise<string> {
  return readFile(path.join(folder, 'repo/metadata/timestamp.json'), 'utf8');
}

describe('withdrawing', () => {
  test('hides up to the edition that is published, is lifted again, and each is in force at once', async () => {
    const own = await copyOf(desk);
    const card = ['--card', 'consulting/start-safe'];
    const reason = ['--reason', 'A line was unsafe.'];
    const put = await done(
      own.foreword('withdraw', ...repo, ...card, ...reason, ...owner, '--json'),
    );
    expect(JSON.parse(put.out).files.at(-1)).toBe('metadata/timestamp.json');
    await done(own.foreword('verify', 'repo'));
    await done(own.foreword('withdraw', ...repo, ...card, '--lift', ...owner));
    const again = await own.foreword('withdraw', ...repo, ...card, '--lift', ...owner);
    expect([again.exit, again.error]).toEqual([1, expect.stringContaining('is not withdrawn')]);
  });

  test.each([
    ['Not An Id', 'In a sentence.'],
    ['consulting/start-safe', 'with\u202ehidden signs'],
  ])('refuses %j with %j, since readers would take nothing of such a list', async (id, reason) => {
    const own = await copyOf(desk);
    const before = await timestampAt(own.folder);
    const asked = [
      '--card',
      id,
      '--bundle',
      'org.foreword.test',
      '--upto',
      '1',
      '--reason',
      reason,
    ];
    const { error, exit } = await own.foreword('withdraw', ...repo, ...asked, ...owner);
    expect(exit).toBe(1);
    expect(error).toContain('readers do not take');
    expect(await timestampAt(own.folder)).toBe(before);
  });
});

test.each([
  ['NHS number 999 000 0018 was upset by it.', 'an NHS number'],
  ['It says <b>call</b> them.', 'taken for code'],
])('a card is not withdrawn with what no reason may hold: %s', async (reason, said) => {
  const own = await copyOf(desk);
  const before = await timestampAt(own.folder);
  const asked = ['--card', 'consulting/start-safe', '--reason', reason];
  const { error, exit } = await own.foreword('withdraw', ...repo, ...asked, ...owner);
  expect([exit, error]).toEqual([1, expect.stringContaining(said)]);
  expect(await timestampAt(own.folder)).toBe(before);
});

describe('who stands for a publisher', () => {
  test('changes by a new root, signed by the old keys and the new, and older roots stay', async () => {
    const own = await copyOf(desk);
    await done(
      own.foreword('keygen', 'new', '--role', 'publisher', '--holder', 'New', ...withPass),
    );
    await done(own.foreword('rotate', ...repo, ...owner, '--add-owner', 'new.key.json'));
    const fresh = ['--key', 'new.key.json', ...withPass];
    await done(own.foreword('rotate', ...repo, ...fresh, '--remove-owner', 'publisher.key.json'));
    const verified = await done(own.foreword('verify', 'repo', '--json'));
    expect(JSON.parse(verified.out)).toMatchObject({ root: { version: 3 } });
    const old = await own.foreword('renew', ...repo, ...owner);
    expect([old.exit, old.error]).toEqual([
      1,
      expect.stringContaining('may not sign for timestamp'),
    ]);
    expect(await readdir(path.join(own.folder, 'repo/metadata'))).toContain('2.root.json');
  });

  test('cannot be one key that is named twice, nor one name in two roles', async () => {
    const own = await copyOf(desk);
    const named = ['--bundle', 'org.example.a', '--title', 'A', ...owner];
    const twice = ['--signer', 'trainer.signer.json', '--signer', 'trainer.signer.json'];
    const one = await own.foreword('init', 'a', ...named, ...twice, '--require', 'trainer=2');
    expect([one.exit, one.error]).toEqual([1, expect.stringContaining('2 signers must sign')]);
    const same = ['keygen', 'again', '--role', 'clinician', '--holder', ' a TRAINER ', ...withPass];
    await done(own.foreword(...same));
    const all = signerNames.flatMap((role) => ['--signer', `${role}.signer.json`]);
    const other = await own.foreword(
      'init',
      'a',
      ...named,
      ...all,
      '--signer',
      'again.signer.json',
    );
    expect(other.error).toContain('stands in two roles: trainer and clinician');
  });

  test('a whole key that was sent in place of a signer file is refused, and said plainly', async () => {
    const named = ['--bundle', 'org.example.a', '--title', 'A', ...owner];
    const { error } = await desk.foreword('init', 'a', ...named, '--signer', 'trainer.key.json');
    expect(error).toContain('trainer.key.json is a whole key, which only its holder may have.');
  });
});

test('fewer people than must sign found no publisher, and what to do about it is said', async () => {
  const named = ['init', 'a', '--bundle', 'org.example.a', '--title', 'A', ...owner];
  const trainer = ['--signer', 'trainer.signer.json'];
  const twoOwners = await desk.foreword(...named, ...trainer, '--owner-threshold', '2');
  expect(twoOwners.error).toContain('or a lower --owner-threshold');
  const nobody = await desk.foreword(...named);
  expect(nobody.error).toContain('ask for fewer with --require and --threshold');
  const mix = ['--threshold', '1', '--require', 'clinician=1'];
  const noClinician = await desk.foreword(...named, ...trainer, ...mix);
  expect(noClinician.error).toContain('Give a --signer for clinician');
  expect([twoOwners.exit, nobody.exit, noClinician.exit]).toEqual([1, 1, 1]);
});

test('a change that leaves too few people changes nothing, and what to do about it is said', async () => {
  const own = await copyOf(desk);
  const before = await timestampAt(own.folder);
  const rotate = (...asked: readonly string[]) =>
    own.foreword('rotate', ...repo, ...owner, ...asked);
  const asked = await Promise.all([
    rotate('--owner-threshold', '2'),
    rotate('--threshold', '9', '--require', 'trainer=1'),
    rotate('--require', 'clinician=2'),
  ]);
  const waysOut = [
    'Name one more with --add-owner, or ask for fewer with --owner-threshold.',
    'Name more with --signer, or ask for fewer with --threshold and --require.',
    'Name more for clinician with --signer, or ask for another mix with --require.',
  ];
  expect(asked.map(({ exit }) => exit)).toEqual([1, 1, 1]);
  for (const [at, way] of waysOut.entries()) expect(asked[at]?.error).toContain(way);
  for (const { error } of asked) expect(error).toContain('The repository was not changed.');
  expect(await timestampAt(own.folder)).toBe(before);
});

describe('a key', () => {
  test('is never written over, and needs its own passphrase', async () => {
    const named = ['--role', 'trainer', '--holder', 'Someone'];
    const again = await desk.foreword('keygen', 'trainer', ...named, ...withPass);
    expect([again.exit, again.error]).toEqual([1, expect.stringContaining('is there already')]);
    await writeFile(path.join(desk.folder, 'wrong'), 'another passphrase\n');
    const key = ['--key', 'publisher.key.json', '--passphrase-file', 'wrong'];
    const wrong = await desk.foreword('renew', ...repo, ...key);
    expect(wrong.error).toContain('The passphrase does not open it.');
    const nobody = await desk.foreword('renew', ...repo, '--key', 'publisher.key.json');
    expect(nobody.error).toContain('Its passphrase is needed.');
  });
});

describe('a folder of cards is refused, with the file named,', () => {
  test.each([
    ['cards/twice.json', JSON.stringify(aCard()), 'id has the same entry twice'],
    ['bundle.json', '{"id":', 'is not JSON'],
    ['cards/broken.json', '{', 'is not JSON'],
  ])('where %s is wrong', async (file, text, words) => {
    const own = await copyOf(desk);
    await own.writeCards([aCard(), anAdjustment()]);
    await mkdir(path.dirname(path.join(own.folder, 'cards', file)), { recursive: true });
    await writeFile(path.join(own.folder, 'cards', file), text);
    const { error, exit } = await own.foreword('release', 'cards', ...repo, '--out', 'x.foreword');
    expect(exit).toBe(1);
    expect(error).toContain(words);
    expect(error).toContain(path.basename(file));
  });
});
