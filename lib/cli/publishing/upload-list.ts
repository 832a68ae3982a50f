import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Every file of a repository in the order in which they go on a host: what is named before what
 * names it, each root before what its keys sign, and the timestamp last.
 */
export async function wholeUpload(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => steps.some((step) => step.test(name)));
  const stepOf = (name: string) => steps.findIndex((step) => step.test(name));
  return names.sort((one, other) => stepOf(one) - stepOf(other) || (one < other ? -1 : 1));
}

const steps = [
  /^targets\/[gw]\/[^/.][^/]*\.(?:gz|json)$/,
  /^metadata\/\d+\.root\.json$/,
  /^metadata\/\d+\.(?!snapshot\.)[a-z]+\.json$/,
  /^metadata\/\d+\.snapshot\.json$/,
  /^foreword\.json$/,
  /^metadata\/timestamp\.json$/,
];
