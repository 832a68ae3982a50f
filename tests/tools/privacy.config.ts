import { defineConfig } from '@playwright/test';
import everyTest from './playwright.config.ts';

/** The proof that no record can be read, in a real browser; `run/write-privacy-report.ts` tells it. */
export default defineConfig({
  ...everyTest,
  testMatch: ['privacy/**/*.spec.ts'],
  outputDir: '../../.output/privacy/tests',
  reporter: [['list'], ['json', { outputFile: '../../.output/privacy.json' }]],
});
