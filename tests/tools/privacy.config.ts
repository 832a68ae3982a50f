import { defineConfig } from '@playwright/test';
import everyTest from './playwright.config.ts';

const { projects: _, ...shared } = everyTest;

/** The proof that no record can be read, in a real browser; `run/write-privacy-report.ts` tells it. */
export default defineConfig({
  ...shared,
  // What is in memory and in files is looked at: one browser at a time.
  workers: 1,
  testMatch: ['privacy/**/*.spec.ts'],
  outputDir: '../../.output/privacy/tests',
  reporter: [['list'], ['json', { outputFile: '../../.output/privacy.json' }]],
});
