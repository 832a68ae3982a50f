import { defineConfig } from '@playwright/test';

// It writes a policy for every browser of the machine.
const alone = 'e2e/managed-policy.spec.ts';

/**
 * End to end in real browsers. Two at a time: a test waits for its browser longer than it keeps
 * one of two cores busy. What reaches beyond its own browser runs after all others, alone.
 */
export default defineConfig({
  testDir: '..',
  outputDir: '../../.output/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
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
