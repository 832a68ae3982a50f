import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Printed } from '#lib/cli/run-command.ts';
import type { Card } from '#lib/guidance/card.ts';
import { aFront } from '../support/a-front.ts';
import { run } from './run.ts';

/** A folder in which a publisher works, with `npm run foreword --` run there. */
export type Desk = {
  readonly folder: string;
  readonly foreword: (...argv: readonly string[]) => Promise<Printed>;
  /** Writes the folder `cards` anew. */
  readonly writeCards: (cards: readonly Card[]) => Promise<void>;
};

/** The kinds of signer, each of whom has a key called after it. */
export const signerNames = [
  'trainer',
  'lived-experience',
  'clinician',
  'reception-lead',
  'clinical-safety',
] as const;

/** The options of every command that signs at a desk. */
export const withPass = ['--passphrase-file', 'pass'];

/** An empty desk with a passphrase in the file `pass`. */
export async function aDesk(): Promise<Desk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foreword-desk-'));
  await writeFile(path.join(folder, 'pass'), 'seven quiet lanterns\n');
  return {
    folder,
    foreword: (...argv) => run(argv, folder),
    writeCards: (cards) => writeCards(path.join(folder, 'cards'), cards),
  };
}

/** A copy of a desk, so that a test can spoil it. */
export async function copyOf(desk: Desk): Promise<Desk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foreword-desk-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(desk.folder, folder, { recursive: true });
  return {
    folder,
    foreword: (...argv) => run(argv, folder),
    writeCards: (cards) => writeCards(path.join(folder, 'cards'), cards),
  };
}

/** A desk with a key for everyone, and a repository in `repo` without any guidance. */
export async function aPublishingDesk(): Promise<Desk> {
  const desk = await aDesk();
  for (const role of ['publisher', ...signerNames]) {
    await done(desk.foreword('keygen', role, '--role', role, '--holder', `A ${role}`, ...withPass));
  }
  const signers = signerNames.flatMap((role) => ['--signer', `${role}.signer.json`]);
  const named = ['--bundle', 'org.foreword.test', '--title', 'Test cards'];
  const owner = ['--key', 'publisher.key.json', ...withPass];
  await done(desk.foreword('init', 'repo', ...named, ...owner, ...signers));
  return desk;
}

/** Takes cards through the whole way: draft, approvals, signatures, published in `repo`. */
export async function publish(desk: Desk, cards: readonly Card[], name: string): Promise<Printed> {
  const draft = `${name}.foreword`;
  const repo = ['--repository', 'repo'];
  await desk.writeCards(cards);
  await done(desk.foreword('release', 'cards', ...repo, '--out', draft));
  for (const role of signerNames.slice(1)) {
    await done(
      desk.foreword('approve', draft, ...repo, '--key', `${role}.key.json`, ...withPass, '--all'),
    );
  }
  await done(desk.foreword('cosign', draft, ...repo));
  const signatures: string[] = [];
  for (const role of ['trainer', 'lived-experience', 'clinical-safety']) {
    const out = `${name}-${role}.signature.json`;
    signatures.push(out);
    await done(
      desk.foreword('sign', draft, ...repo, '--key', `${role}.key.json`, ...withPass, '--out', out),
    );
  }
  const owner = ['--key', 'publisher.key.json', ...withPass];
  return done(desk.foreword('cosign', draft, ...signatures, ...repo, ...owner));
}

/** What a command printed; throws where it did not end well. */
export async function done(printed: Promise<Printed>): Promise<Printed> {
  const ended = await printed;
  if (ended.exit !== 0) throw new Error(`${ended.error}\n${ended.out}`);
  return ended;
}

/** A file of a desk as text. */
export function textAt({ folder }: Desk, file: string): Promise<string> {
  return readFile(path.join(folder, file), 'utf8');
}

async function writeCards(folder: string, cards: readonly Card[]): Promise<void> {
  const { bundle, home, situations, sources, synonyms } = aFront();
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'cards'), { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFile(path.join(folder, name), JSON.stringify(value, null, 1));
  const parts = Object.entries({ bundle, home, situations, sources, synonyms });
  for (const [name, value] of parts) await write(`${name}.json`, value);
  for (const card of cards)
    await write(path.join('cards', `${card.id.replace('/', '-')}.json`), card);
}
