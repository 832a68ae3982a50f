import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '#lib/base/calendar.ts';
import { dayOf } from '#lib/base/day.ts';
import type { Terminal } from '#lib/cli/command.ts';
import { commands } from '#lib/cli/commands.ts';
import { readerOf } from '#lib/cli/folder-files.ts';
import { runCommand } from '#lib/cli/run-command.ts';
import { type StaticHost, serveFiles } from '#lib/cli/static-host.ts';
import type { Card } from '#lib/guidance/card.ts';
import { demoCards, demoFront } from './demo-cards.ts';

/** A publisher made for a demonstration: it works with the same commands as any other. */
export type DemoPublisher = {
  readonly host: StaticHost;
  readonly cards: readonly Card[];
  /** Takes cards through draft, approvals and signatures, and publishes them. */
  readonly release: (cards: readonly Card[]) => Promise<void>;
  readonly withdraw: (card: string, reason: string) => Promise<void>;
  /** The ten words by which people know this publisher. */
  readonly fingerprint: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

const signers: readonly (readonly [role: string, holder: string])[] = [
  ['trainer', 'Ada Hill'],
  ['lived-experience', 'Bo Marsh'],
  ['clinician', 'Cy Ford'],
  ['reception-lead', 'Di Lane'],
  ['clinical-safety', 'Eve Moor'],
];
const approvers = signers.slice(1).map(([role]) => role);
const releaseSigners = ['trainer', 'lived-experience', 'clinical-safety'];
const pass = ['--passphrase-file', 'passphrase'];
const repo = ['--repository', 'repo'];

type Run = (...argv: readonly string[]) => Promise<string>;

/** Makes a throw-away publisher with five signers, on loopback. `say` hears each command. */
export async function startDemoPublisher(say: (line: string) => void): Promise<DemoPublisher> {
  const folder = await mkdtemp(join(tmpdir(), 'foreword-demo-'));
  const run = runnerIn(folder, say);
  await writeFile(join(folder, 'passphrase'), 'a passphrase for one demonstration\n');
  await run('keygen', 'publisher', '--role', 'publisher', '--holder', 'Fay Dale', ...pass);
  for (const [role, holder] of signers) {
    await run('keygen', role, '--role', role, '--holder', holder, ...pass);
  }
  const named = ['--bundle', 'org.foreword.demo', '--title', 'Demonstration region'];
  const files = signers.flatMap(([role]) => ['--signer', `${role}.signer.json`]);
  await run('init', 'repo', ...named, '--key', 'publisher.key.json', ...pass, ...files);
  const host = await serveFiles(readerOf(join(folder, 'repo')));
  const today = dayOf(Date.now());
  let round = 0;
  return {
    host,
    cards: demoCards(today, addDays(today, 180)),
    release: async (cards) => {
      round += 1;
      await writeCards(join(folder, `cards-${round}`), cards, today);
      await release(run, round);
    },
    withdraw: async (card, reason) => {
      const key = ['--key', 'publisher.key.json', ...pass];
      await run('withdraw', ...repo, '--card', card, '--reason', reason, ...key);
    },
    fingerprint: async () => {
      const line = (await run('verify', 'repo')).split('\n').find((one) => /^Root \d/.test(one));
      return (line ?? '').replace(/^Root \d+: /, '').split(' ');
    },
    close: async () => {
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function release(run: Run, round: number): Promise<void> {
  const draft = `release-${round}.foreword`;
  await run('release', `cards-${round}`, ...repo, '--out', draft);
  for (const role of approvers) {
    await run('approve', draft, ...repo, '--key', `${role}.key.json`, ...pass, '--all');
  }
  await run('cosign', draft, ...repo);
  const files: string[] = [];
  for (const role of releaseSigners) {
    const out = `${role}-${round}.signature.json`;
    await run('sign', draft, ...repo, '--key', `${role}.key.json`, ...pass, '--out', out);
    files.push(out);
  }
  await run('cosign', draft, ...files, ...repo, '--key', 'publisher.key.json', ...pass);
}

/** Runs commands as `npm run foreword --` does, and says each. Throws where one is refused. */
function runnerIn(folder: string, say: (line: string) => void): Run {
  const terminal: Terminal = {
    say: () => undefined,
    askSecret: async () => undefined,
    stopped: Promise.resolve(),
  };
  return async (...argv) => {
    say(`  $ foreword ${argv.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ')}`);
    const place = { folder, now: Date.now(), terminal };
    const { out, error, exit } = await runCommand(commands, argv, place);
    if (exit !== 0) throw new Error(`foreword ${argv[0]} was refused:\n${error}\n${out}`);
    return out;
  };
}

async function writeCards(folder: string, cards: readonly Card[], today: string): Promise<void> {
  await mkdir(join(folder, 'cards'), { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFile(join(folder, name), `${JSON.stringify(value, null, 1)}\n`);
  for (const [name, value] of Object.entries(demoFront(today))) await write(`${name}.json`, value);
  for (const card of cards) {
    await write(join('cards', `${card.id.replace('/', '-')}.json`), card);
  }
}
