import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isExecutable } from './places.ts';
import { run } from './run.ts';

const installMaxMs = 300_000;

/** Where Playwright keeps its own Chromium, or undefined when it has not been downloaded. */
export async function playwrightChromium(): Promise<string | undefined> {
  const { chromium } = await import('playwright');
  try {
    const path = chromium.executablePath();
    return isExecutable(path) ? path : undefined;
  } catch {
    // Playwright throws on a system that it has no build for.
    return undefined;
  }
}

/** Asks Playwright to download its Chromium, within five minutes. @returns whether it did. */
export async function installPlaywrightChromium(): Promise<boolean> {
  const manifest = createRequire(import.meta.url).resolve('playwright/package.json');
  const cli = join(dirname(manifest), 'cli.js');
  const parameters = [cli, 'install', '--no-shell', 'chromium'];
  const { status } = await run(process.execPath, parameters, {
    maxMs: installMaxMs,
    show: true,
  });
  return status === 0;
}
