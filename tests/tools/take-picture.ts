import { resolve } from 'node:path';
import { builtExtension } from '../support/built-extension.ts';
import { serveDemonstrationPage } from '../support/chromium/demonstration-page.ts';
import { launchChromium } from '../support/chromium/launch-chromium.ts';
import { readPanel, savePicture } from '../support/chromium/read-panel.ts';
import { openSidePanel } from '../support/chromium/side-panel.ts';
import { startDesktop, type VirtualDesktop } from '../support/xvfb.ts';
import { findDesktop, sayDesktopRefusal } from './browser/find-desktop.ts';
import { findBrowser, sayBrowserRefusal } from './find-browser.ts';

/**
 * `node tests/tools/take-picture.ts <window.png> <panel.png>`: takes the pictures that the README
 * shows, of the whole browser window with the real side panel beside a plain page and of
 * the panel, from the extension as it was last built. Linux only; 1 when they could not be taken, 2 when used wrongly.
 */

type Wanted = {
  readonly path: string;
  readonly windowFile: string;
  readonly panelFile: string;
};

async function takePictures(
  { path, windowFile, panelFile }: Wanted,
  desktop: VirtualDesktop,
): Promise<void> {
  const page = await serveDemonstrationPage();
  const browser = await launchChromium({
    path,
    extension: builtExtension('chrome'),
    headless: false,
    url: page.url,
    env: { DISPLAY: desktop.display },
  });
  try {
    const panel = await openSidePanel(browser, page.url);
    await readPanel(browser, panel);
    await savePicture(browser, panel, resolve(panelFile));
    await desktop.savePicture(resolve(windowFile));
  } finally {
    await browser.close();
    await page.close();
  }
}

async function main(files: readonly string[]): Promise<number> {
  const [windowFile, panelFile, ...more] = files;
  if (windowFile === undefined || panelFile === undefined || more.length > 0) {
    console.error('Use: node tests/tools/take-picture.ts <window.png> <panel.png>');
    return 2;
  }
  const found = await findBrowser('chromium', { install: true });
  const programs = await findDesktop({ install: true });
  if (!found.ok || !programs.ok) {
    if (!found.ok) console.error(sayBrowserRefusal(found.refusal));
    if (!programs.ok) console.error(sayDesktopRefusal(programs.refusal));
    return 1;
  }
  const desktop = await startDesktop(programs.value);
  try {
    await takePictures({ path: found.value.path, windowFile, panelFile }, desktop);
  } finally {
    await desktop.close();
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
