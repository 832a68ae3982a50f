/** What the files of one folder may import besides each other. */
export type Layer = {
  /** Other folders, all of what they export. */
  readonly folders?: readonly string[];
  /** Other folders, their types only. */
  readonly types?: readonly string[];
  /** npm packages; `*` at the end stands for any ending, and `node:*` for what Node brings. */
  readonly packages?: readonly string[];
};

/** The folders in which nothing is reached but through arguments: see `find-globals.ts`. */
export const pureFolders: readonly string[] = [
  'lib/base',
  'lib/guidance',
  'lib/lint',
  'lib/tuf',
  'lib/pack',
  'lib/trust',
];

const everyLibFolder = [
  ...pureFolders,
  ...['identifiers', 'store', 'sync', 'search', 'words', 'panel', 'studio', 'platform'].map(
    (name) => `lib/${name}`,
  ),
];
const notForCli = ['lib/panel', 'lib/studio', 'lib/platform', 'lib/store'];

/** Who may import whom: the table of the house. A folder that is not here may not hold code. */
export const layerTable: Readonly<Record<string, Layer>> = {
  'lib/base': {},
  'lib/guidance': { folders: ['lib/base'], packages: ['zod'] },
  'lib/identifiers': { folders: ['lib/base'] },
  'lib/lint': {
    folders: ['lib/base', 'lib/guidance', 'lib/identifiers'],
    packages: ['retext', 'retext-*'],
  },
  'lib/tuf': { folders: ['lib/base'] },
  'lib/pack': { folders: ['lib/base', 'lib/guidance', 'lib/tuf'], packages: ['fflate'] },
  'lib/trust': { folders: ['lib/base', 'lib/guidance', 'lib/tuf'] },
  'lib/search': { folders: ['lib/base', 'lib/guidance'] },
  'lib/store': {
    folders: ['lib/base', 'lib/guidance', 'lib/pack', 'lib/tuf', 'lib/trust', 'lib/search'],
    packages: ['idb'],
  },
  'lib/sync': {
    folders: [
      ...['lib/base', 'lib/guidance', 'lib/pack', 'lib/tuf'],
      ...['lib/trust', 'lib/search', 'lib/store'],
    ],
  },
  'lib/platform': { folders: ['lib/base'], packages: ['webextension-polyfill'] },
  'lib/panel': {
    folders: [
      ...['lib/base', 'lib/guidance', 'lib/identifiers'],
      ...['lib/trust', 'lib/store', 'lib/search'],
    ],
    packages: ['@preact/signals-core'],
  },
  'lib/studio': {
    folders: [
      ...['lib/base', 'lib/guidance', 'lib/identifiers', 'lib/lint', 'lib/pack'],
      ...['lib/tuf', 'lib/trust', 'lib/store', 'lib/search'],
    ],
    packages: ['@preact/signals-core', 'read-excel-file', 'write-excel-file'],
  },
  'lib/words': { types: everyLibFolder },
  'lib/cli': {
    folders: everyLibFolder.filter((folder) => !notForCli.includes(folder)),
    packages: ['node:*'],
  },
  'lib/starter': {},
  'components/ui': { packages: ['preact'] },
  'components/guidance': {
    folders: ['components/ui', 'lib/base', 'lib/guidance', 'lib/words'],
    packages: ['preact'],
  },
  'components/panel': {
    folders: [
      ...['components/ui', 'components/guidance'],
      ...['lib/base', 'lib/guidance', 'lib/panel', 'lib/words'],
    ],
    packages: ['preact', '@preact/signals'],
  },
  'components/studio': {
    folders: [
      ...['components/ui', 'components/guidance'],
      ...['lib/base', 'lib/guidance', 'lib/lint', 'lib/studio', 'lib/words'],
    ],
    packages: ['preact', '@preact/signals'],
  },
  entrypoints: {
    folders: [
      ...['components/ui', 'components/guidance', 'components/panel', 'components/studio'],
      ...everyLibFolder,
    ],
    packages: ['preact', '@preact/signals', '@preact/signals-core', 'wxt'],
  },
};

/**
 * Packages that only these files (or, with `/` at the end, folders) may import: one file sets zod
 * up, and two read signals so that screens are handed plain values.
 */
export const packageGates: Readonly<Record<string, readonly string[]>> = {
  zod: ['lib/guidance/zod.ts'],
  '@preact/signals': [
    'components/panel/PanelApp.tsx',
    'components/studio/StudioApp.tsx',
    'entrypoints/',
  ],
};

/** The one module in which `fetch` stands. */
export const fetchModule = 'lib/platform/fetch.ts';
