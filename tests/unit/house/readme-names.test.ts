import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordModules } from '../../support/welsh.ts';
import { root } from '../../tools/run/run-program.ts';

/** Every word and sentence in a table of words, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('every button, page and field that the README names stands on a screen under that name', async () => {
  const modules = await wordModules('lib/words');
  const said = new Set([...modules.values()].flatMap(textsIn));
  const parts = readFileSync(join(root, 'README.md'), 'utf8').split('\n## ');
  const about = parts.filter((part) => /^(?:What it cannot see|Write guidance)/.test(part)).join();
  const names = [...about.matchAll(/\*\*([A-Z][\w ,’-]+)\*\*|"([A-Z][^"]+?),?"/g)].flatMap(
    ([, bold, quoted]) => bold ?? quoted ?? [],
  );
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !said.has(name))).toEqual([]);
});
