import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Chromium on Linux reads this folder; it is the whole machine's, so the file never outlives a test.
const folder = '/etc/chromium/policies/managed';

/** The id that Chromium gives to an extension loaded from a folder: a hash of the folder's path. */
export function idOfFolder(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Installs policies for every Chromium of this machine, and gives what takes them away again.
 * Undefined where that is not allowed: it takes root, and Linux.
 */
export function installPolicies(policies: object): (() => void) | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const file = join(folder, `foreword-test-${process.pid}.json`);
  const remove = (): void => rmSync(file, { force: true });
  mkdirSync(folder, { recursive: true });
  process.once('exit', remove);
  writeFileSync(file, JSON.stringify(policies));
  return remove;
}
