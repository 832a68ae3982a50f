import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { programOf } from '../tools/run/run-program.ts';
import { outputFolder } from './built.ts';
import explained from './explained-warnings.json' with { type: 'json' };

type Message = { readonly code: string; readonly file: string };
type Findings = Readonly<Record<'errors' | 'notices' | 'warnings', readonly Message[]>>;

const run = promisify(execFile);

/** What Mozilla's linter, which `web-ext lint` runs and the store too, says of a build. */
async function lintBuild(build: string): Promise<Findings> {
  const parameters = ['--output', 'json', join(outputFolder, build)];
  const { stdout } = await run(process.execPath, [programOf('addons-linter'), ...parameters], {
    maxBuffer: 10_000_000,
  });
  return JSON.parse(stdout);
}

/** Built pages carry a hash in their names, and lie in whichever chunk the bundler chose. */
const placeOf = (file: string): string => (file.startsWith('chunks/') ? 'pages' : file);

test('Mozilla’s linter finds no error in the build for Firefox, and no warning that is not explained', async () => {
  const { errors, notices, warnings } = await lintBuild('firefox-mv3');
  expect([...errors, ...notices]).toEqual([]);
  const found: Record<string, number> = {};
  for (const { code, file } of warnings) {
    const name = `${code} ${placeOf(file)}`;
    found[name] = (found[name] ?? 0) + 1;
  }
  const expected = explained.map(({ code, file, count }) => [`${code} ${file}`, count]);
  expect(found).toEqual(Object.fromEntries(expected));
}, 120_000);
