import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  isNode,
  parseSource,
  type Source,
  type SyntaxNode,
  visit,
} from '../../tools/run/source-tree.ts';

const root = join(import.meta.dirname, '../../..');

/** Words that a module takes aside while it loads: they would stay English in every language. */
function keptWords(source: Source): string[] {
  const program = parseSource(source);
  const words = new Set(nodesOf(program, () => true).flatMap(importedWords));
  return nodesOf(program, runsAtLoad).flatMap((node) =>
    node.type === 'Identifier' && words.has(String(node['name'])) ? [String(node['name'])] : [],
  );
}

const later = /^(?:Import|TS)|^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

/** What runs while the module loads: not the inside of functions, imports and types. */
function runsAtLoad(node: SyntaxNode): boolean {
  return !later.test(node.type) || /^TS(?:As|Satisfies)Expression$/.test(node.type);
}

function nodesOf(node: SyntaxNode, goesInto: (node: SyntaxNode) => boolean): SyntaxNode[] {
  const found: SyntaxNode[] = [node];
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child) && goesInto(child)) found.push(...nodesOf(child, goesInto));
  return found;
}

function importedWords(node: SyntaxNode): string[] {
  const { source } = node;
  if (node.type !== 'ImportDeclaration' || !isNode(source)) return [];
  if (!String(source['value']).startsWith('#lib/words/')) return [];
  const names: string[] = [];
  visit(node, ({ type, local }) => {
    if (type === 'ImportSpecifier' && isNode(local)) names.push(String(local['name']));
  });
  return names;
}

test('a word that is kept aside at load is found, and one that is read later is not', () => {
  const text = `import { a, b as c, d } from '#lib/words/x.ts';
    const kept = [a.name]; const more = c as string; const fine = () => d.name;`;
  expect(keptWords({ path: 'x.ts', text })).toEqual(['a', 'c']);
});

test('no module keeps words aside while it loads: another language could not take their place', () => {
  const paths = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}', { cwd: root });
  const kept = paths
    .filter((path) => !/^lib[\\/](?:words|cli)[\\/]/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .filter(({ text }) => text.includes('#lib/words/'))
    .map((source) => ({ path: source.path, words: keptWords(source) }))
    .filter(({ words }) => words.length > 0);
  expect(kept).toEqual([]);
});
