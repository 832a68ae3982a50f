import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageFacts from '../../../package.json' with { type: 'json' };
import { makeSbom, shippedPlaces } from '../../tools/release/sbom.ts';

const root = join(import.meta.dirname, '../../..');

test('what ships is what we depend on and what that depends on, nested packages too', () => {
  const lock = {
    packages: {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { dependencies: { b: '2', c: '1' } },
      'node_modules/a/node_modules/b': { dependencies: { c: '1' } },
      'node_modules/b': {},
      'node_modules/c': {},
      'node_modules/tool': {},
    },
  };
  expect([...shippedPlaces(lock)].sort()).toEqual([
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'node_modules/c',
  ]);
});

test('the bill of materials names every package and font that ships and no tool, the same each time', () => {
  const text = makeSbom(root);
  const names = JSON.parse(text).components.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(packageFacts.dependencies)));
  for (const tool of Object.keys(packageFacts.devDependencies)) expect(names).not.toContain(tool);
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const fonts = readdirSync(join(root, 'public/fonts')).filter((name) => name.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(names).toEqual(expect.arrayContaining(fonts));
  expect(names).toHaveLength(shippedPlaces(lock).size + fonts.length);
  // By its own name, whatever the folder is called: the same source is the same file anywhere.
  expect(JSON.parse(text).metadata.component.name).toBe(packageFacts.name);
  expect(text).not.toContain(root);
  expect(makeSbom(root)).toBe(text);
});
