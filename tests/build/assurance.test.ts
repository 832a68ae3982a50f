import 'fake-indexeddb/auto';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cannotDo, reaches } from '#lib/cli/assurance/cannot-do.ts';
import { neverAsked, requestsBy } from '#lib/cli/assurance/facts.ts';
import { keptTables } from '#lib/cli/assurance/kept-tables.ts';
import { hazards } from '#lib/cli/assurance/page.ts';
import { openDatabase } from '#lib/store/database.ts';
import { openStudioDatabase } from '#lib/store/studio-database.ts';
import { aboutWords } from '#lib/words/cy/about.ts';
import { assuranceWords } from '#lib/words/cy/assurance.ts';
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

  test(`${build} tells of all that it cannot do, since its manifest asks for none of it`, () => {
    expect(cannotDo(readManifest(build))).toEqual(reaches);
    for (const { what } of reaches) expect(page()).toContain(`<li>${what}. It would have to ask`);
  });

  test(`${build} says in Welsh what it cannot see, and links to each part`, () => {
    const [, welsh = ''] = page().split('<section lang="cy"');
    for (const line of [...aboutWords.cannot, ...aboutWords.kept, ...assuranceWords.device])
      expect(welsh).toContain(`<li>${line}</li>`);
    for (const name of readManifest(build).permissions) expect(welsh).toContain(`<code>${name}`);
    for (const [, link = ''] of page().matchAll(/href="#(\w+)"/g))
      expect(page()).toContain(`id="${link}"`);
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

test.each(reaches)(
  'a manifest that asks for what lets it is not said to be unable to: $what',
  ({ what, needs }) => {
    for (const name of needs) {
      const ways = [{ [name]: [] }, { permissions: [name] }, { optional_permissions: [name] }];
      for (const manifest of ways)
        expect(
          cannotDo(manifest).map((each) => each.what),
          name,
        ).not.toContain(what);
    }
  },
);

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

test('every function that asks a network for something is told of, and no other', () => {
  const text = readFileSync(resolve(root, 'lib/platform/fetch.ts'), 'utf8');
  const asking = [...text.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name);
  expect(Object.keys(requestsBy).sort()).toEqual(asking.sort());
  const page = readBuilt('chrome-mv3', 'assurance.html').toString('utf8');
  for (const line of [...Object.values(requestsBy).flat(), neverAsked])
    expect(page).toContain(`<li>${line}</li>`);
});

test('every table in which something is kept is told of, and no other', async () => {
  const panel = await openDatabase('assurance', { onClosed: () => undefined });
  const studio = await openStudioDatabase('assurance-studio');
  if (!panel.ok || !studio.ok) throw new Error('no database');
  const tables = [...panel.value.objectStoreNames, ...studio.value.objectStoreNames];
  expect(Object.keys(keptTables).sort()).toEqual([...new Set(tables)].sort());
});
