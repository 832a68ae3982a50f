import { join } from 'node:path';
import { run } from './run.ts';

const buildMaxMs = 300_000;

/**
 * Builds the extension for Chrome and Edge into `.output/chrome-mv3`, or for tests, which may reach
 * loopback, into `.output/chrome-mv3-test`. @returns whether it did.
 */
export async function buildExtension(
  signal: AbortSignal,
  { mode }: { readonly mode?: 'test' } = {},
): Promise<boolean> {
  const root = join(import.meta.dirname, '../../..');
  const cli = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const parameters = [
    cli,
    'build',
    root,
    '-b',
    'chrome',
    '--mv3',
    ...(mode ? ['--mode', mode] : []),
  ];
  const { status } = await run(process.execPath, parameters, {
    maxMs: buildMaxMs,
    show: true,
    signal,
  });
  return status === 0;
}
