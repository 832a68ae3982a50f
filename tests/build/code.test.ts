import { expect, test } from 'vitest';
import allowed from './allowed-occurrences.json' with { type: 'json' };
import { type BuildName, listBuilt, readBuilt, releasedBuilds } from './built.ts';
import { countReaches } from './count-reaches.ts';

function textOf(build: BuildName, path: string): string {
  return readBuilt(build, path).toString('utf8');
}

test.each(releasedBuilds)('%s carries no data: address in code, styles or pages', (build) => {
  const withAddress = listBuilt(build, '**/*.{js,css,html}').filter((path) =>
    /\bdata:(?:[a-z]+\/[\w.+-]+|;|,)/i.test(textOf(build, path)),
  );
  expect(withAddress).toEqual([]);
});

test.each(releasedBuilds)('%s reaches nothing but what is on the committed list', (build) => {
  const code = listBuilt(build, '**/*.js').map((path) => ({ path, text: textOf(build, path) }));
  const expected: Record<string, number> = {};
  for (const { file, name, count } of allowed)
    expected[`${file} ${name}`] = (expected[`${file} ${name}`] ?? 0) + count;
  expect(countReaches(code)).toEqual(expected);
});

test.each(releasedBuilds)('%s runs no script that stands in a page', (build) => {
  for (const path of listBuilt(build, '**/*.html')) {
    const page = textOf(build, path);
    expect(page, path).not.toMatch(/<script(?![^>]*\ssrc=")[^>]*>|\son[a-z]+=|<style|\sstyle=/i);
    expect(page, path).not.toMatch(/(?:src|href)="(?:https?:)?\/\//i);
  }
});

test.each(releasedBuilds)('%s differs from its test build in one constant only', (build) => {
  const tried: BuildName = `${build}-test`;
  const bare = (path: string): string => path.replace(/-[\w-]{8}(?=\.(?:js|css)$)/, '');
  const files = listBuilt(build);
  const triedFiles = listBuilt(tried);
  expect(triedFiles.map(bare)).toEqual(files.map(bare));
  const isCode = (path: string): boolean => /\.(?:js|html)$/.test(path) || path === 'manifest.json';
  for (const path of files.filter((each) => !isCode(each)))
    expect(readBuilt(tried, path).equals(readBuilt(build, path)), path).toBe(true);
  const bytes = (name: BuildName): number =>
    listBuilt(name, '**/*.js').reduce((sum, path) => sum + readBuilt(name, path).length, 0);
  // The constant takes a branch away; anything more, such as JSX for development, shows here.
  expect(Math.abs(bytes(tried) / bytes(build) - 1)).toBeLessThan(0.005);
});
