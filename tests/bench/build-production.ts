import { join } from 'node:path';
import { zip } from 'wxt';

/** The extension as it is released: the folder that was built, and its zip. */
export type Built = { readonly folder: string; readonly zipFile: string };

const root = join(import.meta.dirname, '../..');

/**
 * Builds and zips the extension for Chrome and Edge in production mode, into a folder of its own:
 * what others build meanwhile in `.output` is not touched.
 */
export async function buildProduction(into: string): Promise<Built> {
  const [zipFile] = await zip({
    root,
    browser: 'chrome',
    manifestVersion: 3,
    mode: 'production',
    outDir: into,
    logger: silent,
  });
  if (zipFile === undefined) throw new Error('the build gave no zip');
  return { folder: join(into, 'chrome-mv3'), zipFile };
}

const quiet = (): void => undefined;
const silent = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: console.error,
  fatal: console.error,
  success: quiet,
  level: 0,
};
