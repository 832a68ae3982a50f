import { defineConfig } from '@playwright/test';

// The one writes a policy for every browser of the machine, the other has half a second to save in.
const alone = ['e2e/managed-policy.spec.ts', 'e2e/studio-kill.spec.ts'];

/**
 * End to end in real browsers, two at a time: a test waits for its browser longer than it keeps one
 * of two cores busy. What reaches beyond its own browser, or must not be kept waiting, runs after
 * all others, alone. How long a test may take is a guard against hanging, no measurement: a machine
 * may be busy.
 */
export default defineConfig({
  testDir: '..',
  outputDir: '../../.output/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../.output/e2e.json' }]],
  projects: [
    {
      name: 'together',
      testMatch: ['e2e/**/*.spec.ts', 'faults/**/*.spec.ts'],
      testIgnore: alone,
    },
    { name: 'alone', testMatch: alone, dependencies: ['together'], workers: 1 },
  ],
});
