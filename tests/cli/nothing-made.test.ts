import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aCard } from '../support/a-card.ts';
import { aPublishingDesk, done, signerNames, withPass } from './a-publishing-desk.ts';
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

test('a repository that could not be written is not said to stand, and what is left of it is named', async () => {
  const signers = signerNames.flatMap((role) => ['--signer', `${role}.signer.json`]);
  const named = ['--bundle', 'org.foreword.test', '--title', 'Test', ...signers];
  const owner = ['--key', 'publisher.key.json', ...withPass];
  // No folder can be made in a file.
  const { error, exit } = await desk.foreword('init', 'pass/new', ...named, ...owner);
  expect(exit).toBe(1);
  expect(error).toContain('No repository was made.');
  expect(error).toContain('If pass/new is there now, delete it, then try again.');
});

test('nobody is asked for the passphrase of a key whose name is taken', async () => {
  const asked: string[] = [];
  const askSecret = async (question: string) => void asked.push(question);
  const again = ['keygen', 'trainer', '--role', 'trainer', '--holder', 'Another'];
  const { error, exit } = await run(again, desk.folder, { ...nobody, askSecret });
  expect([exit, error]).toEqual([1, expect.stringContaining('trainer.key.json is there already.')]);
  expect(asked).toEqual([]);
});
