import { spawn } from 'node:child_process';

/** How a program ended: its exit status (`null` when it never ran or was stopped) and its words. */
export type Ended = { readonly status: number | null; readonly output: string };

/** `maxMs` bounds the run; `show` lets the program speak on our own terminal. */
export type RunLimits = {
  readonly maxMs: number;
  readonly show?: boolean;
  /** Ends the program early. */
  readonly signal?: AbortSignal;
};

/** Runs a program to its end and never throws: a program that is not there ends with `null`. */
export function run(
  command: string,
  parameters: readonly string[],
  { maxMs, show = false, signal }: RunLimits,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      // Standard output is kept for what `--once` prints: an installer speaks on standard error.
      stdio: show ? ['ignore', process.stderr, process.stderr] : ['ignore', 'pipe', 'pipe'],
      timeout: maxMs,
      killSignal: 'SIGKILL',
      ...(signal === undefined ? {} : { signal }),
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', () => resolve({ status: null, output }));
    child.once('close', (status) => resolve({ status, output }));
  });
}
