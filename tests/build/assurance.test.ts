import 'fake-indexeddb/auto';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { keptTables } from '#lib/cli/assurance/kept-tables.ts';
import { hazards } from '#lib/cli/assurance/page.ts';
import { openDatabase } from '#lib/store/database.ts';
import { openStudioDatabase } from '#lib/store/studio-database.ts';
import packageFacts from '../../package.json' with { type: 'json' };
import { readBuilt, readManifest, releasedBuilds } from './built.ts';

const root = resolve(import.meta.dirname, '../..');
const testFiles = globSync('tests/**/*.{test,spec}.{ts,tsx}', { cwd: root });
const everyTest = testFiles.map((path) => readFileSync(resolve(root, path), 'utf8')).join('\n');

for (const build of releasedBuilds) {
  const page = () => readBuilt(build, 'assurance.html').toString('utf8');

  test(`${build} tells of every permission, with a reason`, () => {
    for (const name of readManifest(build).permissions) expect(page()).toContain(`(<code>${name}`);
    expect(page()).not.toContain('not explained');
  });

  test(`${build} tells of every package in it, with its version`, () => {
    for (const [name, version] of Object.entries(packageFacts.dependencies))
      expect(page()).toContain(`<code>${name}</code> ${version}`);
  });

  test(`${build} tells its security policy to the letter`, () => {
    const { extension_pages: policy = '' } = readManifest(build).content_security_policy;
    expect(page()).toContain(`<code>${policy.replaceAll('"', '&quot;')}</code>`);
  });
}

test('the hazard log names at least 25 hazards, each once', () => {
  const ids = hazards.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(25);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(hazards)('hazard $id is controlled by tests that exist', ({ tests }) => {
  expect(tests.length).toBeGreaterThan(0);
  for (const name of tests)
    expect(everyTest, name).toMatch(new RegExp(`['\`]${escaped(name)}['\`]`));
});

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

test('every table in which something is kept is told of, and no other', async () => {
  const panel = await openDatabase('assurance', { onClosed: () => undefined });
  const studio = await openStudioDatabase('assurance-studio');
  if (!panel.ok || !studio.ok) throw new Error('no database');
  const tables = [...panel.value.objectStoreNames, ...studio.value.objectStoreNames];
  expect(Object.keys(keptTables).sort()).toEqual([...new Set(tables)].sort());
});
