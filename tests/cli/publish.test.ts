import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDraftFile } from '#lib/pack/read-draft-file.ts';
import { aCard, anAdjustment } from '../support/a-card.ts';
import { aFront, aSource } from '../support/a-front.ts';
import { given } from '../support/a-publisher.ts';
import { aPublishingDesk, copyOf, done, publish, textAt, withPass } from './a-publishing-desk.ts';

const start = aCard({ title: 'Start safe' });
const quiet = anAdjustment();
const repo = ['--repository', 'repo'];
const owner = ['--key', 'publisher.key.json', ...withPass];

const desk = await aPublishingDesk();
const first = await publish(desk, [start, quiet], 'one');
afterAll(() => rm(desk.folder, { recursive: true }));

describe('the whole way', () => {
  test('leads from a folder of cards to a repository that readers take', async () => {
    expect(first.out).toContain('Published: edition 1, signed by A trainer, A lived-experience');
    expect(first.out.trim().split('\n').at(-1)).toBe('  metadata/timestamp.json');
    const verified = await done(desk.foreword('verify', 'repo'));
    expect(verified.out).toContain('Test cards: 2 cards');
    expect(verified.out).toContain('Readers will take this.');
  });

  test('a signature file is some 350 bytes', async () => {
    expect(await textAt(desk, 'one-trainer.signature.json')).toHaveLength(352);
  });

  test('a second release keeps what did not change, and writes over the timestamp only', async () => {
    const own = await copyOf(desk);
    const before = await filesOf(own.folder);
    await publish(own, [{ ...start, rev: 2, title: 'Start safely' }, quiet], 'two');
    const after = await filesOf(own.folder);
    const changed = [...before].filter(([name, text]) => after.get(name) !== text);
    expect(changed.map(([name]) => name)).toEqual([path.join('metadata', 'timestamp.json')]);
    const verified = await done(own.foreword('verify', 'repo', '--json'));
    expect(JSON.parse(verified.out)).toMatchObject({ edition: 2, release: { cards: 2, packs: 1 } });
  });
});

test('a draft leaves out what every reader has from the package, and sources that no card names', async () => {
  const own = await copyOf(desk);
  const groups = JSON.parse(await readFile('lib/starter/synonyms.json', 'utf8'));
  await own.writeCards([{ ...start, rev: 2, title: 'Start safely' }, quiet]);
  const synonyms = [...groups, ['our own', 'words']];
  await writeFile(path.join(own.folder, 'cards', 'synonyms.json'), JSON.stringify(synonyms));
  const sources = [...aFront().sources, aSource({ id: 'unnamed' })];
  await writeFile(path.join(own.folder, 'cards', 'sources.json'), JSON.stringify(sources));
  const made = await done(own.foreword('release', 'cards', ...repo, '--out', 'x.foreword'));
  expect(made.out).toContain(`since Foreword itself has them: ${groups.length}.`);
  expect(made.out).toContain('since no card names them: 1.');
  const bytes = new Uint8Array(await readFile(path.join(own.folder, 'x.foreword')));
  const draft = given(await readDraftFile(bytes));
  expect(draft.front).toMatchObject({
    synonyms: [['our own', 'words']],
    sources: aFront().sources,
  });
});

describe('what is refused, in words', () => {
  test('a release that changes nothing it says so of: a card without a higher edition', async () => {
    const own = await copyOf(desk);
    await own.writeCards([{ ...start, title: 'Start safely' }, quiet]);
    const { error, exit } = await own.foreword('release', 'cards', ...repo, '--out', 'x.foreword');
    expect(exit).toBe(1);
    expect(error).toContain('its edition ("rev") is still 1');
  });

  test('too few signatures, and one of another kind than the mix asks for', async () => {
    const own = await copyOf(desk);
    await own.writeCards([{ ...start, rev: 2, title: 'Start safely' }, quiet]);
    await done(own.foreword('release', 'cards', ...repo, '--out', 'x.foreword'));
    for (const role of ['lived-experience', 'clinician']) {
      const key = ['--key', `${role}.key.json`, ...withPass];
      await done(own.foreword('approve', 'x.foreword', ...repo, ...key, '--all'));
    }
    await done(own.foreword('cosign', 'x.foreword', ...repo));
    const out: string[] = [];
    for (const role of ['clinician', 'lived-experience', 'clinical-safety']) {
      const key = ['--key', `${role}.key.json`, ...withPass];
      await done(own.foreword('sign', 'x.foreword', ...repo, ...key, '--out', `${role}.sig`));
      out.push(`${role}.sig`);
    }
    const few = await own.foreword('cosign', 'x.foreword', ...out.slice(0, 2), ...repo, ...owner);
    expect([few.exit, few.error]).toEqual([1, expect.stringContaining('2 of 3 signatures')]);
    const mix = await own.foreword('cosign', 'x.foreword', ...out, ...repo, ...owner);
    expect([mix.exit, mix.error]).toEqual([1, expect.stringContaining('From trainer: 0 of 1')]);
    const old = 'one-trainer.signature.json';
    const other = await own.foreword('cosign', 'x.foreword', ...out, old, ...repo, ...owner);
    expect(other.error).toContain('The signature of A trainer is for other words.');
    expect(await filesOf(own.folder)).toEqual(await filesOf(desk.folder));
  });
});

describe('what is refused before anything is signed or written', () => {
  test('signing before every changed card was approved', async () => {
    const own = await copyOf(desk);
    await own.writeCards([{ ...start, rev: 2, title: 'Start safely' }, quiet]);
    await done(own.foreword('release', 'cards', ...repo, '--out', 'x.foreword'));
    const gathered = await own.foreword('cosign', 'x.foreword', ...repo);
    expect(gathered.exit).toBe(1);
    expect(gathered.error).toContain('not yet approved by lived experience, clinician');
    expect(gathered.error).toContain('lived experience: approved an earlier wording');
    const key = ['--key', 'trainer.key.json', ...withPass];
    const signed = await own.foreword('sign', 'x.foreword', ...repo, ...key, '--out', 'sig');
    expect(signed.error).toContain('not ready to be signed');
  });

  test('a repository in which one byte was changed, and the disk stays as it is', async () => {
    const own = await copyOf(desk);
    const pack = (await readdir(path.join(own.folder, 'repo/targets/g'))).find((name) =>
      name.includes('.p000.'),
    );
    const file = path.join(own.folder, 'repo/targets/g', pack ?? '');
    const bytes = await readFile(file);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    await writeFile(file, bytes);
    for (const argv of [
      ['verify', 'repo'],
      ['renew', ...repo, ...owner],
    ]) {
      const { error, exit } = await own.foreword(...argv);
      expect(exit).toBe(1);
      expect(error).toContain('is not the file that was signed');
    }
  });
});

/** The files of a repository, by path, as text that can be compared. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const root = path.join(folder, 'repo');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => {
    return [path.relative(root, file), (await readFile(file)).toString('base64')] as const;
  });
  return new Map(await Promise.all(read));
}
