import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { installedBrowsers } from '../../tools/browser/places.ts';

/** A Firefox of its own, which an organisation's `policies.json` sets up. */
export type InstalledFirefox = { readonly path: string; remove(): void };

/** A program with its parts beside it: Debian's `firefox` is a script that starts another one. */
function findProgram(path: string): string | undefined {
  const programs = [path, ...installedBrowsers('firefox')].map((each) => realpathSync(each));
  return programs.find((each) => existsSync(join(dirname(each), 'omni.ja')));
}

/**
 * Makes an installation of Firefox beside the one at `path`, with policies in its `distribution`
 * folder: everything but the program itself is a link. Nothing outside of it is touched. Undefined
 * where what stands at `path` is no whole installation, as with a snap.
 */
export function installFirefoxWithPolicies(
  path: string,
  policies: object,
): InstalledFirefox | undefined {
  const program = process.platform === 'linux' ? findProgram(path) : undefined;
  if (program === undefined) return undefined;
  const [from, name] = [dirname(program), basename(program)];
  const folder = mkdtempSync(join(tmpdir(), 'foreword-installed-'));
  const ours = [name, 'distribution'];
  for (const part of readdirSync(from).filter((each) => !ours.includes(each)))
    symlinkSync(join(from, part), join(folder, part));
  // Firefox looks for its parts beside the file that runs, wherever a link to it stands.
  copyFileSync(program, join(folder, name));
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(join(folder, 'distribution/policies.json'), JSON.stringify(policies));
  return {
    path: join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
