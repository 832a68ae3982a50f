import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { type FoundImport, findImports } from '../../tools/run/find-imports.ts';

const root = join(import.meta.dirname, '../../..');

/** What the panel's page loads when it opens: every file and package that it reaches at once. */
function reachedFrom(start: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    if (!/\.tsx?$/.test(path) || !existsSync(join(root, path))) continue;
    const text = readFileSync(join(root, path), 'utf8');
    for (const found of findImports({ path, text }))
      if (loadsAtOnce(found, text)) waiting.push(resolveFrom(path, found.specifier ?? ''));
  }
  return reached;
}

function loadsAtOnce({ typesOnly, specifier }: FoundImport, text: string): boolean {
  return !typesOnly && !text.includes(`import('${specifier}')`);
}

function resolveFrom(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  return specifier.replace(/^#/, '');
}

const reached = reachedFrom('entrypoints/sidepanel/start-page.ts');

test('the panel reaches its own code, or this test would hold of nothing', () => {
  expect([...reached]).toEqual(expect.arrayContaining(['lib/panel/panel.ts', 'preact']));
  expect(reached.size).toBeGreaterThan(20);
});

test('the panel opens without zod, Studio or lint code', () => {
  const heavy = /^(?:zod|retext.*|lib\/(?:studio|lint|cli|tuf|sync)\/.*|components\/studio\/.*)$/;
  expect([...reached].filter((path) => heavy.test(path))).toEqual([]);
});
