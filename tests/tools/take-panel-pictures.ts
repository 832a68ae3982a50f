import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension } from '../support/built-extension.ts';
import { startPanelSession } from '../support/chromium/panel-session.ts';
import { resizePanel } from '../support/chromium/panel-view.ts';
import { type Look, setLook } from '../support/e2e/look.ts';
import { visitScreens } from '../support/e2e/screens.ts';
import { findBrowser, sayBrowserRefusal } from './find-browser.ts';

/**
 * `node tests/tools/take-panel-pictures.ts [extension]`: saves a picture of every screen of the
 * real side panel to `.output/pictures/`, at 360 and at 320 px, in light, dark and forced colours,
 * each as tall as what it shows, to be looked at by a person. 1 when they could not be taken.
 */

const folder = join(import.meta.dirname, '../../.output/pictures');
const leastHeight = 765;

async function takePicture(panel: Page, width: number, path: string): Promise<void> {
  await resizePanel(panel, width);
  const height = await panel.evaluate(() => document.documentElement.scrollHeight);
  await resizePanel(panel, width, Math.max(height, leastHeight));
  await panel.evaluate(() => document.fonts.ready.then(() => true));
  await panel.screenshot({ path });
}

async function takePictures(path: string, extension: string, look: Look): Promise<void> {
  const session = await startPanelSession({ path, extension, headless: true });
  try {
    const { panel } = session.started();
    await setLook(panel, look);
    await visitScreens(panel, async (name) => {
      for (const width of [360, 320])
        await takePicture(panel, width, join(folder, `${look}-${width}-${name}.png`));
    });
  } finally {
    await session.end();
  }
}

async function main([extension = builtExtension('chrome')]: readonly string[]): Promise<number> {
  const found = await findBrowser('chromium', { install: true });
  if (!found.ok) {
    console.error(sayBrowserRefusal(found.refusal));
    return 1;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const look of ['light', 'dark', 'forced'] as const)
    await takePictures(found.value.path, resolve(extension), look);
  console.log(folder);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
