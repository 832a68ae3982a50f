import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './find-browser.ts';

const root = resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;

// Finding is cheap and installs nothing: `npm test` has installed what it could before.
const chromium = await findBrowser('chromium', { install: false });
const executablePath = chromium.ok ? { executablePath: chromium.value.path } : {};

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
          environment: 'node',
          // Nothing is timed in tests: this only ends one that hangs, on however busy a computer.
          testTimeout: 60_000,
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
        // A dependency found while tests run reloads the page under them: name them beforehand.
        optimizeDeps: { include: dependenciesInTests },
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...executablePath, args: isRoot ? ['--no-sandbox'] : [] },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 360, height: 800 } }],
          },
        },
      },
    ],
  },
});
