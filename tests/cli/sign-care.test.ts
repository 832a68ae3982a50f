import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type DraftFile, writeDraftFile } from '#lib/pack/draft-file.ts';
import { readDraftFile } from '#lib/pack/read-draft-file.ts';
import { aCard, anAdjustment } from '../support/a-card.ts';
import { given } from '../support/a-publisher.ts';
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
const more = aCard({ id: 'consulting/another', title: 'Another' });
const repo = ['--repository', 'repo'];
const owner = ['--key', 'publisher.key.json', ...withPass];
const desk = await aPublishingDesk();
const first = await publish(desk, [start, quiet, more], 'one');
await prepare(desk);
afterAll(() => rm(desk.folder, { recursive: true }));

/** Prepares a draft that changes one card, takes one away, and changes front matter. */
async function prepare(own: Desk): Promise<void> {
  await own.writeCards([{ ...start, rev: 2, title: 'Start safely' }, quiet]);
  const file = path.join(own.folder, 'cards/bundle.json');
  const bundle = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...bundle, safetyContact: 'safety@example.org' }));
  await done(own.foreword('release', 'cards', ...repo, '--out', 'x.foreword'));
  for (const role of signerNames.slice(1)) {
    const key = ['--key', `${role}.key.json`, ...withPass];
    await done(own.foreword('approve', 'x.foreword', ...repo, ...key, '--all'));
  }
  await done(own.foreword('cosign', 'x.foreword', ...repo));
}

function sign(own: Desk, role: string, more: readonly string[] = []) {
  const key = ['--key', `${role}.key.json`, ...withPass, '--out', `${role}.sig`];
  return own.foreword('sign', 'x.foreword', ...repo, ...key, ...more);
}

async function changeDraft(own: Desk, change: (draft: DraftFile) => DraftFile): Promise<void> {
  const file = path.join(own.folder, 'x.foreword');
  const draft = given(await readDraftFile(new Uint8Array(await readFile(file))));
  await writeFile(file, await writeDraftFile(change(draft)));
}

test('the first publication lists all that goes on the host, the timestamp last', () => {
  const listed = first.out.split('\n').filter((line) => line.startsWith('  '));
  const names = listed.map((line) => line.trim());
  for (const name of ['1.root', '1.targets', '1.withdrawals', '1.guidance']) {
    expect(names).toContain(`metadata/${name}.json`);
  }
  expect(names).toContain('foreword.json');
  expect(names.some((name) => /^targets\/w\/.*withdrawn\.json$/.test(name))).toBe(true);
  expect(names.at(-1)).toBe('metadata/timestamp.json');
  expect(names.some((name) => name.endsWith('.part'))).toBe(false);
});

describe('whoever signs is shown what is signed:', () => {
  test('cards that go, and front matter that changes', async () => {
    const own = await copyOf(desk);
    const { out } = await done(sign(own, 'trainer'));
    expect(out).toContain('gone     consulting/another  Another');
    expect(out).toContain('bundle.safetyContact');
    expect(out).toContain('+ safety@example.org');
  });

  test('diff compares front matter, and a draft as it was prepared', async () => {
    const own = await copyOf(desk);
    await changeDraft(own, ({ removed: _, ...draft }) => draft);
    const { out, exit } = await own.foreword('diff', 'repo', 'x.foreword');
    expect(exit).toBe(1);
    expect(out).toContain('gone     consulting/another  Another');
    expect(out).toContain('+ safety@example.org');
  });

  test.each<[string, (draft: DraftFile) => DraftFile]>([
    ['cards that go', ({ removed: _, ...draft }) => draft],
    [
      'a card',
      (draft) => ({
        ...draft,
        cards: new Map([...draft.cards].map(([id, card]) => [id, { ...Object(card), title: 'X' }])),
      }),
    ],
    [
      'front matter',
      (draft) => ({
        ...draft,
        front: {
          ...Object(draft.front),
          home: { ...Object(draft.front).home, tiles: [quiet.id, start.id] },
        },
      }),
    ],
  ])('a draft in which %s changed since it was prepared is not signed', async (_, change) => {
    const own = await copyOf(desk);
    await changeDraft(own, change);
    const { error, exit } = await sign(own, 'trainer');
    expect([exit, error]).toEqual([1, expect.stringContaining('Nothing was signed.')]);
  });
});

test('a stray signature is named and left out, and never spoils the draft or the good one', async () => {
  const own = await copyOf(desk);
  const roles = ['trainer', 'lived-experience', 'clinical-safety'];
  for (const role of roles) await done(sign(own, role));
  const good = roles.map((role) => `${role}.sig`);
  const text = await readFile(path.join(own.folder, 'trainer.sig'), 'utf8');
  const stray = JSON.stringify({ ...JSON.parse(text), keyid: 'ab'.repeat(32) });
  await writeFile(path.join(own.folder, 'stray.json'), stray);
  const bad = ['stray.json', 'one-trainer.signature.json'];
  const refused = await own.foreword('cosign', 'x.foreword', ...good, ...bad, ...repo, ...owner);
  expect(refused.exit).toBe(1);
  for (const name of bad) expect(refused.error).toContain(`${name} was not taken.`);
  const { out } = await done(own.foreword('cosign', 'x.foreword', ...repo, ...owner));
  expect(out).toContain('Published: edition 2, signed by A trainer');
});

test('a key that never stood there is not said to have gone', async () => {
  const own = await copyOf(desk);
  const named = ['--role', 'clinician', '--holder', 'Nobody', ...withPass];
  await done(own.foreword('keygen', 'other', ...named));
  for (const gone of [
    ['--remove-owner', 'other.key.json'],
    ['--remove-withdrawer', 'other.signer.json'],
  ]) {
    const { error, exit } = await own.foreword('rotate', ...repo, ...owner, ...gone);
    expect([exit, error]).toEqual([2, expect.stringContaining(`The key in ${gone[1]} is not`)]);
  }
});
