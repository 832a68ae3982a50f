import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { browserFlags, type FlagChoices } from './browser-flags.ts';

/** A Chromium that has said where it listens; `endpoint` is an `http://` address on loopback. */
export type Spawned = { readonly child: ChildProcess; readonly endpoint: string };

/** What to run and how. */
export type SpawnChoices = Omit<FlagChoices, 'withoutSandbox'> & {
  readonly path: string;
  readonly extraFlags: readonly string[];
  readonly url: string;
  readonly env: NodeJS.ProcessEnv;
};

const startMaxMs = 30_000;
const noSandbox = /No usable sandbox|Failed to move to new namespace|zygote.*sandbox/i;

// At each loading of an extension the browser takes its shortcuts off the desktop, by scripts that
// took a tenth of all that a test takes, and reach into the home of whoever runs the tests.
const noDesktop = join(import.meta.dirname, 'no-desktop');

function withoutDesktop(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PATH: [noDesktop, env['PATH']].join(delimiter) };
}

function hearEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const giveUp = (why: string): void => {
      clearTimeout(timer);
      reject(new Error(`Chromium did not start (${why}):\n${heard.slice(-1500)}`));
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      giveUp(`silent for ${startMaxMs} ms`);
    }, startMaxMs);
    child.once('error', (error) => giveUp(error.message));
    child.once('exit', (status, signal) => giveUp(`exit ${status ?? signal}`));
    child.stderr?.on('data', (chunk: Buffer) => {
      // Kept short: a browser may grumble for as long as it runs.
      heard = (heard + chunk.toString()).slice(-8000);
      const address = /DevTools listening on ws:\/\/([^/\s]+)/.exec(heard)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(`http://${address}`);
    });
  });
}

async function spawnOnce(choices: SpawnChoices, withoutSandbox: boolean): Promise<Spawned> {
  const flags = browserFlags({ ...choices, withoutSandbox });
  const child = spawn(choices.path, [...flags, ...choices.extraFlags, choices.url], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: choices.asUsed ? choices.env : withoutDesktop(choices.env),
  });
  return { child, endpoint: await hearEndpoint(child) };
}

/** Starts Chromium, without its sandbox where there is none to be had; throws when it will not. */
export async function spawnChromium(choices: SpawnChoices): Promise<Spawned> {
  // As root the sandbox never starts. Elsewhere only the attempt can tell.
  if (process.getuid?.() === 0) return spawnOnce(choices, true);
  try {
    return await spawnOnce(choices, false);
  } catch (error) {
    if (!noSandbox.test(String(error))) throw error;
    return spawnOnce(choices, true);
  }
}
