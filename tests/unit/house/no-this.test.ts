import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSource, type Source, visit } from '../../tools/run/source-tree.ts';

const root = join(import.meta.dirname, '../../..');

/** How often a module leans on `this`. */
function thisIn(source: Source): number {
  let found = 0;
  visit(parseSource(source), ({ type }) => {
    if (type === 'ThisExpression') found += 1;
  });
  return found;
}

test('a `this` is found in code, and not in words', () => {
  const text =
    "export const a = { b() { return this.c; } }; // of this\nexport const d = 'this.c';";
  expect(thisIn({ path: 'a.ts', text })).toBe(1);
});

test('no module leans on `this`: actions are handed on by themselves, as a button takes them', () => {
  const paths = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}', { cwd: root });
  const sources = paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const leaning = sources
    .filter(({ text }) => /\bthis\b/.test(text))
    .filter((source) => thisIn(source) > 0);
  expect(leaning.map(({ path }) => path)).toEqual([]);
});
