import { defineConfig } from '@playwright/test';

/**
 * End to end in real browsers: one at a time, since two on two cores make each other late. How
 * long a test may take is a guard against hanging, no measurement: a machine may be busy.
 */
export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/**/*.spec.ts', 'faults/**/*.spec.ts'],
  outputDir: '../../.output/e2e',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../.output/e2e.json' }]],
});
