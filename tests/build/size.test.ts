import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import packageFacts from '../../package.json' with { type: 'json' };
import { listBuilt, listPanelParts, outputFolder, readBuilt, releasedBuilds } from './built.ts';

const maxPanelBytes = 60_000;
const maxZipBytes = 1_500_000;

for (const build of releasedBuilds) {
  const { scripts, styles } = listPanelParts(build);

  test(`${build} opens the panel from one module, after a first script of at most 2 KB`, () => {
    expect(scripts.map((path) => path.replace(/-[\w-]{8}\.js$/, ''))).toEqual([
      'chunks/first',
      'chunks/panel',
    ]);
    const [first = '', panel = ''] = scripts.map((path) => readBuilt(build, path).toString('utf8'));
    expect(gzipSync(first).length).toBeLessThanOrEqual(2 * 1024);
    const asks = [
      ...`${first}\n${panel}`.matchAll(/\bimport\s*(?:[\w{*$][^;'"]*?\bfrom\s*)?["']([^"']+)/g),
    ];
    expect(asks.map(([, path]) => `chunks/${path?.slice(2)}`)).toEqual([scripts[0]]);
  });

  test(`${build} opens the panel in at most 60 KB, gzipped: code and styles`, () => {
    const bytes = [...scripts, ...styles].map((path) => gzipSync(readBuilt(build, path)).length);
    expect(bytes.length).toBeGreaterThan(1);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(maxPanelBytes);
  });

  test(`${build} opens the panel without zod or the lint packages`, () => {
    const code = scripts.map((path) => readBuilt(build, path).toString('utf8')).join('\n');
    // Our own names are gone from built code: tests/unit/house follows the imports for those.
    expect(code.match(/_zod|ZodError|\$ZodType|retext/)?.[0]).toBeUndefined();
  });
}

for (const build of releasedBuilds)
  test(`${build} opens the panel without code of the Studio, which has a chunk of its own`, () => {
    // The name of the Studio's database stands in its code, and nowhere else.
    const mark = /foreword\.studio/;
    const { scripts } = listPanelParts(build);
    const withMark = listBuilt(build, '**/*.js').filter((path) =>
      mark.test(readBuilt(build, path).toString('utf8')),
    );
    expect(withMark).toHaveLength(1);
    expect(withMark.filter((path) => scripts.includes(path))).toEqual([]);
  });

test('the zip for Chrome and Edge is under 1.5 MB', () => {
  const zip = join(outputFolder, `foreword-${packageFacts.version}-chrome.zip`);
  expect(readFileSync(zip).length).toBeLessThan(maxZipBytes);
});
