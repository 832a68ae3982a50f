import { join, relative } from 'node:path';
import { serveDemonstrationPage } from '../support/chromium/demonstration-page.ts';
import { type ChromiumBrowser, launchChromium } from '../support/chromium/launch-chromium.ts';
import { readPanel, savePicture } from '../support/chromium/read-panel.ts';
import { openSidePanel, type Target } from '../support/chromium/side-panel.ts';
import { buildExtension } from './browser/build-extension.ts';
import { hasDisplay } from './browser/has-display.ts';
import { type FoundBrowser, findBrowser, sayBrowserRefusal } from './find-browser.ts';

/**
 * `npm start`: builds the extension, finds or installs a browser and opens it on a temporary
 * profile, with the real side panel beside a plain page. `-- --once` prints what the panel shows,
 * saves a picture of it and ends.
 *
 * Ends with 0 when done or stopped, 1 when something failed, 2 when used wrongly.
 */

const root = join(import.meta.dirname, '../..');
const extension = join(root, '.output/chrome-mv3');
const picture = join(root, '.output/start/panel.png');

async function openBrowser(path: string, url: string): Promise<ChromiumBrowser> {
  const headless = { path, extension, url, headless: true };
  if (!hasDisplay()) {
    console.log('There is no display, so the browser runs without a window (headless).');
    return launchChromium(headless);
  }
  try {
    return await launchChromium({ ...headless, headless: false });
  } catch (error) {
    // DISPLAY may name a screen that is no longer there.
    if (!/X server|display|ozone/i.test(String(error))) throw error;
    console.log('The display cannot be used, so the browser runs without a window (headless).');
    return launchChromium(headless);
  }
}

async function showOnce(browser: ChromiumBrowser, panel: Target): Promise<void> {
  const { role, title, lines } = await readPanel(browser, panel);
  await savePicture(browser, panel, picture);
  console.log(`Role: ${role}\nTitle: ${title}`);
  for (const line of lines.slice(0, 3)) console.log(`- ${line}`);
  console.log(`Picture: ${relative(process.cwd(), picture)}`);
}

async function keepOpen(browser: ChromiumBrowser): Promise<void> {
  console.log('The panel is open. Close the browser, or press Ctrl+C here, to stop.');
  console.log(`Its debugging address, for tools: ${browser.endpoint}`);
  await browser.ended;
}

type Opening = { readonly found: FoundBrowser; readonly once: boolean; readonly stop: AbortSignal };

async function openPanel({ found, once, stop }: Opening): Promise<void> {
  const stopped = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve()));
  const page = await serveDemonstrationPage();
  try {
    const browser = await openBrowser(found.path, page.url);
    const show = async (): Promise<void> => {
      const panel = await openSidePanel(browser, page.url);
      await (once ? showOnce(browser, panel) : keepOpen(browser));
    };
    try {
      await (stop.aborted ? undefined : Promise.race([show(), stopped]));
    } finally {
      await browser.close();
    }
  } finally {
    await page.close();
  }
}

async function start(once: boolean, stop: AbortSignal): Promise<number> {
  if (!(await buildExtension(stop))) {
    if (!stop.aborted) console.error('The extension did not build: see above.');
    return stop.aborted ? 0 : 1;
  }
  const found = await findBrowser('chromium', { install: true });
  if (!found.ok) {
    console.error(sayBrowserRefusal(found.refusal));
    console.error(`The extension is built: load ${extension} by hand at chrome://extensions.`);
    return 1;
  }
  const { name, version, path } = found.value;
  console.log(`${name} ${version} (${path})`);
  await openPanel({ found: found.value, once, stop });
  return 0;
}

async function main(parameters: readonly string[]): Promise<number> {
  const unknown = parameters.filter((parameter) => parameter !== '--once');
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(' ')}\nUse: npm start, or npm start -- --once`);
    return 2;
  }
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => stopping.abort());
  try {
    return await start(parameters.includes('--once'), stopping.signal);
  } catch (error) {
    // Ctrl+C reaches the browser too, and what was being asked of it then fails.
    if (stopping.signal.aborted) return 0;
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
