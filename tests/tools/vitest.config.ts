import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './find-browser.ts';

const root = resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;

// Finding is cheap and installs nothing: `npm test` has installed what it could before.
const chromium = await findBrowser('chromium', { install: false });
const executablePath = chromium.ok ? { executablePath: chromium.value.path } : {};

// Nothing is timed in tests: this only ends one that hangs, on however busy a computer.
const testTimeout = 60_000;

// A dependency found while tests run reloads the page under them: name them beforehand.
const dependenciesInTests = [
  '@preact/signals',
  '@preact/signals-core',
  'axe-core',
  'idb',
  'preact',
  'preact/hooks',
  'preact/jsx-dev-runtime',
  'preact/jsx-runtime',
  'zod',
];

const panelStyles = /entrypoints\/sidepanel\/style\.css'/;
/** The component tests that read styles of which the panel has none, or what a page has fetched. */
const apart = globSync('tests/ui/**/*.test.{ts,tsx}', { cwd: root }).filter((path) => {
  if (path.endsWith('ui/stage.test.tsx')) return true;
  const imports = readFileSync(resolve(root, path), 'utf8').match(/^import .*\.css'/gm) ?? [];
  return imports.some((each) => !panelStyles.test(each));
});

/** The tests that hand over a browser of their own, to which our modules hold on from then on. */
const withOwnBrowser = ['tests/faults/host.test.ts', 'tests/unit/platform/storage.test.ts'];

/** Made for each project: Vitest writes the project's name into it. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { ...executablePath, args: isRoot ? ['--no-sandbox'] : [] },
  }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 360, height: 800 } }],
});

/** The tests that Vitest runs: `unit` in Node, `build` on what was built, `ui` in real Chromium. */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __ALLOW_LOOPBACK__: 'false', __BROWSER__: '"chrome"' },
  cacheDir: '.output/vitest',
  test: {
    // Vitest leaves a core free, and would use one of two.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Files share their modules, as pages do: to read them anew for each took half the time.
          isolate: false,
          include: ['tests/{unit,cli,faults}/**/*.test.{ts,tsx}'],
          exclude: withOwnBrowser,
          environment: 'node',
          testTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-alone',
          include: withOwnBrowser,
          environment: 'node',
          testTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        optimizeDeps: { include: dependenciesInTests },
        test: {
          name: 'ui',
          // As with unit tests: to read the modules anew for each file took a third of the time.
          isolate: false,
          setupFiles: ['tests/support/ui/tidy.ts'],
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          exclude: apart,
          browser: inChromium(),
        },
      },
      {
        extends: true,
        optimizeDeps: { include: dependenciesInTests },
        test: {
          // Other styles than the panel's would stay on a page that is shared.
          name: 'ui-alone',
          setupFiles: ['tests/support/ui/tidy.ts'],
          include: apart,
          browser: inChromium(),
        },
      },
    ],
  },
});
