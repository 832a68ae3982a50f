import { expect, test } from 'vitest';
import { findLayerFaults } from '../../tools/run/find-layer-faults.ts';
import { layerTable } from '../../tools/run/layer-table.ts';

function codesOf(path: string, text: string): string[] {
  return findLayerFaults({ path, text }).map(({ code }) => code);
}

const forms: Readonly<Record<string, (from: string) => string>> = {
  static: (from) => `import { a } from '${from}'; a();`,
  'for its effect': (from) => `import '${from}';`,
  namespace: (from) => `import * as all from '${from}'; all.a();`,
  'of types': (from) => `import type { A } from '${from}'; export type B = A;`,
  'of types, one by one': (from) => `import { type A } from '${from}'; export type B = A;`,
  're-export': (from) => `export { a } from '${from}';`,
  're-export of types': (from) => `export type { A } from '${from}';`,
  're-export of all': (from) => `export * from '${from}';`,
  're-export under a name': (from) => `export * as all from '${from}';`,
  dynamic: (from) => `export const a = () => import('${from}');`,
  'dynamic, in a template': (from) => `export const a = () => import(\`${from}\`);`,
  'inside a type': (from) => `export type A = import('${from}').A;`,
  'typeof inside a type': (from) => `export type A = typeof import('${from}');`,
  'require by name': (from) => `import a = require('${from}'); a();`,
  require: (from) => `export const a = require('${from}');`,
  'glob of many': (from) => `export const a = import.meta.glob('${from}');`,
  'glob of a list': (from) => `export const a = import.meta.glob(['./a.ts', '${from}']);`,
  'resolved beside the module': (from) => `export const a = import.meta.resolve('${from}');`,
  'URL beside the module': (from) => `export const a = new URL('${from}', import.meta.url);`,
  'declared anew': (from) => `declare module '${from}' { export const a: 1 }`,
  'triple slash': (from) => `/// <reference path="${from}" />`,
};

for (const [form, write] of Object.entries(forms)) {
  test(`refuses an import of a folder further up: ${form}`, () => {
    expect(codesOf('lib/base/a.ts', write('#lib/guidance/card.ts'))).toEqual(['forbidden-import']);
  });

  test(`refuses a package that the folder may not have: ${form}`, () => {
    expect(codesOf('lib/tuf/a.ts', write('zod'))).toEqual(['forbidden-package']);
  });

  test(`refuses a relative way out of the folder: ${form}`, () => {
    const out = ['relative-import-out-of-folder'];
    expect(codesOf('lib/store/a.ts', write('../base/day.ts'))).toEqual(out);
    expect(codesOf('lib/store/deep/a.ts', write('../../base/day.ts'))).toEqual(out);
  });

  test(`lets what the table allows pass: ${form}`, () => {
    const text = ['./b.ts', '#lib/guidance/card.ts', 'idb'].map(write).join('\n');
    expect(codesOf('lib/store/a.ts', text)).toEqual([]);
  });
}

test('refuses an import that is worked out at run time, since no table can hold it', () => {
  const text = ['import(name)', 'import(`#lib/${name}.ts`)', 'import("#lib/" + name)'].join(';\n');
  const computed = 'computed-import';
  expect(codesOf('entrypoints/background.ts', text)).toEqual([computed, computed, computed]);
});

test('lets a folder inside a folder import up to the folder, and no further', () => {
  expect(codesOf('lib/guidance/deep/a.ts', "import '../card.ts';")).toEqual([]);
  expect(codesOf('lib/guidance/a.ts', "import './deep/b.ts';")).toEqual([]);
});

test('refuses an alias for a file of the same folder', () => {
  const text = "import { a } from '#lib/guidance/card.ts'; a();";
  expect(codesOf('lib/guidance/a.ts', text)).toEqual(['alias-inside-folder']);
});

test('sees through an alias that climbs', () => {
  const text = "import '#lib/base/../store/database.ts';";
  expect(codesOf('lib/guidance/a.ts', text)).toEqual(['forbidden-import']);
});

test('lets words have the types of a folder, and nothing else of it', () => {
  const from = "from '#lib/store/database.ts'";
  expect(codesOf('lib/words/a.ts', `import type { A } ${from}; export type B = A;`)).toEqual([]);
  expect(codesOf('lib/words/a.ts', `import { type A, b } ${from}; b();`)).toEqual([
    'forbidden-import',
  ]);
  expect(codesOf('lib/words/a.ts', `import {} ${from};`)).toEqual(['forbidden-import']);
});

test('lets one file alone import zod', () => {
  const text = "import { z } from 'zod'; z.string();";
  expect(codesOf('lib/guidance/zod.ts', text)).toEqual([]);
  expect(codesOf('lib/guidance/card.ts', text)).toEqual(['forbidden-package']);
});

test('lets no screen but the app itself read signals', () => {
  const text = "import { useSignal } from '@preact/signals'; useSignal();";
  expect(codesOf('components/panel/PanelApp.tsx', text)).toEqual([]);
  expect(codesOf('components/panel/HomeScreen.tsx', text)).toEqual(['forbidden-package']);
});

test('lets Node into the command line alone', () => {
  const text = "import { join } from 'node:path'; join();";
  expect(codesOf('lib/cli/a.ts', text)).toEqual([]);
  const elsewhere = Object.keys(layerTable).filter((folder) => folder !== 'lib/cli');
  for (const folder of elsewhere)
    expect(codesOf(`${folder}/deep/a.ts`, text), folder).toEqual(['forbidden-package']);
});

test('keeps the command line away from the browser, and entrypoints from the command line', () => {
  for (const folder of ['panel', 'studio', 'platform', 'store'])
    expect(codesOf('lib/cli/a.ts', `import '#lib/${folder}/a.ts';`)).toEqual(['forbidden-import']);
  expect(codesOf('entrypoints/a.ts', "import '#lib/cli/a.ts';")).toEqual(['forbidden-import']);
});

test('refuses code in a folder that the table does not know', () => {
  for (const path of ['lib/extra/a.ts', 'lib/a.ts', 'components/a.tsx'])
    expect(codesOf(path, 'export const a = 1;')).toEqual(['folder-without-layer']);
});

test('allows no folder an import of itself in a ring', () => {
  const reach = (folder: string, seen: readonly string[]): void => {
    expect(seen, [...seen, folder].join(' -> ')).not.toContain(folder);
    for (const next of layerTable[folder]?.folders ?? []) reach(next, [...seen, folder]);
  };
  for (const folder of Object.keys(layerTable)) reach(folder, []);
});
