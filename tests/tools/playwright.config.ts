import { defineConfig } from '@playwright/test';
import { isLong } from '../support/long.ts';

// The one writes a policy for every browser of the machine, the other has half a second to save in.
const alone = ['e2e/managed-policy.spec.ts', 'e2e/studio-kill.spec.ts'];

// Begun first, one after the other, while the others go on in Chromium: Firefox is started once.
const inFirefox = 'e2e/firefox-*.spec.ts';

/**
 * End to end in real browsers, three at a time, which keep two cores busy. Tests of one file may run
 * side by side, each beginning with nothing kept. What reaches beyond its own browser, or must not
 * be kept waiting, is alone: `npm test` runs that project after the others, by itself. How long a
 * test may take is a guard against hanging, no measurement: a machine may be busy.
 */
export default defineConfig({
  testDir: '..',
  // Node reads our sources as they are: made over for it, they took nine seconds more to be listed.
  build: { external: ['**/*.ts'] },
  outputDir: '../../.output/e2e',
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: isLong ? 600_000 : 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../.output/e2e.json' }]],
  projects: [
    { name: 'firefox', testMatch: inFirefox, workers: 1 },
    {
      name: 'together',
      testMatch: ['e2e/**/*.spec.ts', 'faults/**/*.spec.ts'],
      testIgnore: [...alone, inFirefox],
    },
    { name: 'alone', testMatch: alone, outputDir: '../../.output/e2e-alone', workers: 1 },
  ],
});
