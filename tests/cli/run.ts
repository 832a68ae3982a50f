import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Terminal } from '#lib/cli/command.ts';
import { commands } from '#lib/cli/commands.ts';
import { type Printed, runCommand } from '#lib/cli/run-command.ts';

/** The instant at which commands run where a test names none. */
export const usualNow = Date.parse('2026-11-22T12:00:00Z');

/** A terminal at which nobody sits. */
export const nobody: Terminal = {
  say: () => undefined,
  askSecret: async () => undefined,
  stopped: Promise.resolve(),
};

/** Runs a command as `main.ts` does, on a fixed day, in the project's folder or another. */
export function run(
  argv: readonly string[],
  folder = process.cwd(),
  terminal: Terminal = nobody,
  now = usualNow,
): Promise<Printed> {
  return runCommand(commands, argv, { folder, now, terminal });
}

/** A folder of the test's own with one file in it. */
export async function folderWith(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foreword-cli-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, name), text);
  return folder;
}
