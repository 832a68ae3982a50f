import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { isLong } from '../../support/long.ts';

/** The folder of the repository, where every check runs. */
export const root = resolve(import.meta.dirname, '../../..');

// A guard against hanging, well above what the slowest step takes on a busy machine.
const maxMs = isLong ? 7_200_000 : 1_500_000;
const patienceMs = 10_000;

/**
 * Runs the program of an installed package with the Node that runs us, so that it is the same one
 * on every system. Its words go to our own terminal, and `variables` to its environment.
 * @returns its exit status, or `null` where it did not end by itself
 */
export function runProgram(
  packageName: string,
  parameters: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<number | null> {
  const child = spawn(process.execPath, [programOf(packageName), ...parameters], {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return ended(child);
}

/** What a program said, and its exit status. */
export type Heard = { readonly status: number | null; readonly said: string };

/**
 * Runs the program of an installed package as {@link runProgram} does, in the time that nobody else
 * has a use for, and keeps what it says.
 */
export async function runInSpareTime(
  packageName: string,
  parameters: readonly string[],
): Promise<Heard> {
  const child = spawn(process.execPath, [programOf(packageName), ...parameters], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (words: string) => {
      said += words;
    });
  const status = await ended(child);
  return { status, said };
}

function ended(child: ChildProcess): Promise<number | null> {
  const asking = setTimeout(() => child.kill('SIGTERM'), maxMs);
  const ending = setTimeout(() => child.kill('SIGKILL'), maxMs + patienceMs);
  return new Promise((done) => {
    const settle = (status: number | null): void => {
      clearTimeout(asking);
      clearTimeout(ending);
      done(status);
    };
    child.once('error', () => settle(null));
    child.once('close', settle);
  });
}

/** The file that runs when a package's program is called. */
export function programOf(packageName: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const own = typeof bin === 'string' ? bin : (Object.values(bin)[0] ?? '');
  return join(folder, own);
}
