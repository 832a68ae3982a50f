import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aCard } from '../support/a-card.ts';
import { aPublishingDesk, copyOf, done, signerNames, withPass } from './a-publishing-desk.ts';
import { nobody, run } from './run.ts';

const desk = await aPublishingDesk();
afterAll(() => rm(desk.folder, { recursive: true }));

test('whoever has nothing to approve is told so, and the draft stays as it is', async () => {
  await desk.writeCards([aCard()]);
  await done(desk.foreword('release', 'cards', '--repository', 'repo', '--out', 'a.foreword'));
  const file = path.join(desk.folder, 'a.foreword');
  const before = await readFile(file);
  const key = ['--repository', 'repo', '--key', 'trainer.key.json', ...withPass];
  const { out } = await done(desk.foreword('approve', 'a.foreword', ...key, '--all'));
  expect(out).toContain('No changed card needs an approval of the kind trainer.');
  expect(out).toContain('a.foreword was not changed.');
  expect(await readFile(file)).toEqual(before);
});

const signers = signerNames.flatMap((role) => ['--signer', `${role}.signer.json`]);
const owner = ['--key', 'publisher.key.json', ...withPass];
const named = ['--bundle', 'org.foreword.test', '--title', 'Test', ...signers, ...owner];

test.each<[string, string, string, (folder: string) => Promise<unknown>]>([
  ['a file', 'notes.txt', 'is a file', (file) => writeFile(file, 'Mine.')],
  ['what lies in a file', 'pass/new', 'lies in one', async () => undefined],
  ['a folder that may not be read', 'loop', 'may not be read', (file) => symlink('loop', file)],
  [
    'a folder with something in it',
    'cards-of-ours/x',
    'not empty',
    (file) => mkdir(path.join(file, 'y'), { recursive: true }),
  ],
])(
  'a repository is not made in %s, and nobody is told to delete it',
  async (_, name, words, make) => {
    await make(path.join(desk.folder, name));
    const { error, exit } = await desk.foreword('init', name, ...named);
    expect([exit, error]).toEqual([1, expect.stringContaining(words)]);
    expect(error).toContain('No repository was made.');
    expect(error).toContain('ame a new folder.');
    expect(error).not.toMatch(/delete/i);
  },
);

test('a repository that could not be written is not said to stand', async () => {
  const { error, exit } = await desk.foreword('init', '/proc/x/new', ...named);
  expect([exit, error]).toEqual([1, expect.stringContaining('/proc/x/new could not be made.')]);
  expect(error).toContain('No repository was made.');
});

test('of two who make a repository in one folder at once one does, and the other leaves it', async () => {
  const both = await Promise.all([1, 2].map(() => desk.foreword('init', 'both', ...named)));
  expect(both.map(({ exit }) => exit).sort()).toEqual([0, 1]);
  expect(both.map(({ error }) => error).join('')).toMatch(/Another command is making|is not empty/);
  expect(both.map(({ error }) => error).join('')).not.toMatch(/delete/i);
  expect(await desk.foreword('verify', 'both')).toMatchObject({ exit: 0 });
  expect(await readdir(path.join(desk.folder, 'both'))).not.toContain('.foreword-writing');
});

test('a folder in which a stopped command left its lock alone is new', async () => {
  await mkdir(path.join(desk.folder, 'stopped'));
  // No process has so high an id.
  const left = JSON.stringify({ pid: 2 ** 30, host: hostname() });
  await writeFile(path.join(desk.folder, 'stopped/.foreword-writing'), left);
  await done(desk.foreword('init', 'stopped', ...named));
});

test('nobody is asked for the passphrase of a key whose name is taken', async () => {
  const asked: string[] = [];
  const askSecret = async (question: string) => void asked.push(question);
  const again = ['keygen', 'trainer', '--role', 'trainer', '--holder', 'Another'];
  const { error, exit } = await run(again, desk.folder, { ...nobody, askSecret });
  expect([exit, error]).toEqual([1, expect.stringContaining('trainer.key.json is there already.')]);
  expect(asked).toEqual([]);
});

test('the first release of another bundle than the repository was made for is refused, and what to do is said', async () => {
  const own = await copyOf(desk);
  const signers = signerNames.flatMap((role) => ['--signer', `${role}.signer.json`]);
  const named = ['--bundle', 'org.example.other', '--title', 'Other cards', ...signers];
  await done(own.foreword('init', 'other', ...named, '--key', 'publisher.key.json', ...withPass));
  await own.writeCards([aCard()]);
  const other = ['--repository', 'other'];
  const made = await own.foreword('release', 'cards', ...other, '--out', 'b.foreword');
  expect([made.exit, made.error]).toEqual([
    1,
    expect.stringContaining('repository is of org.exam'),
  ]);
  expect(made.error).toContain('write "id": "org.example.other" in their bundle.json');
  await done(own.foreword('release', 'cards', '--repository', 'repo', '--out', 'b.foreword'));
  const opened = await own.foreword('cosign', 'b.foreword', ...other);
  expect([opened.exit, opened.error]).toEqual([1, expect.stringContaining('Nothing was changed.')]);
  expect(opened.error).toContain(
    'a draft of org.foreword.test, and this repository is of org.exam',
  );
});
