import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from './run.ts';

/** What a browser says that it is, such as `Chromium` and `156.0.8078.79`. */
export type Identity = { readonly name: string; readonly version: string };

const versionPattern = /\d+(?:\.\d+)+\w*/;

/** The first number of a version; 0 when there is none. */
export function majorOf(version: string): number {
  return Number.parseInt(version, 10) || 0;
}

function readWindowsVersion(path: string): string | undefined {
  const folder = dirname(path);
  try {
    const ini = readFileSync(join(folder, 'application.ini'), 'utf8');
    return /^Version=(.+)$/m.exec(ini)?.[1]?.trim();
  } catch {
    // Only Firefox has application.ini; Chromium keeps a folder or manifest named for its version.
    const named = readdirSync(folder).find((name) => /^\d+(\.\d+){3}(\.manifest)?$/.test(name));
    return named?.replace('.manifest', '');
  }
}

/**
 * Asks a browser for its name and version, and thereby whether it runs here at all.
 *
 * @returns undefined for a program that does not answer, such as one with libraries missing.
 */
export async function identify(path: string): Promise<Identity | undefined> {
  if (process.platform === 'win32') {
    // A Windows browser answers `--version` by opening a window.
    const version = readWindowsVersion(path);
    return version === undefined ? undefined : { name: basename(path, '.exe'), version };
  }
  const { status, output } = await run(path, ['--version'], { maxMs: 30_000 });
  // A launcher script may grumble before it answers: the answer is the line with a version.
  const line = output.split('\n').find((each) => /^[A-Z][\w ]+ \d+\./.test(each));
  const version = line === undefined ? undefined : versionPattern.exec(line)?.[0];
  if (status !== 0 || line === undefined || version === undefined) return undefined;
  return { name: line.slice(0, line.indexOf(version)).trim(), version };
}
