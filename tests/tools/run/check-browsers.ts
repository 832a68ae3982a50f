import { findDesktop, sayDesktopRefusal } from '../browser/find-desktop.ts';
import { findBrowser, sayBrowserRefusal } from '../find-browser.ts';
import { sumTallies, type Tally, tallyOf, tallyOfSkipped } from './tally.ts';

/** Finds or installs what the later steps test in. What cannot be had is skipped, by name. */
export async function checkBrowsers(): Promise<Tally> {
  const tallies = [await checkBrowser('chromium'), await checkBrowser('firefox')];
  // Browser shortcuts are tried under Xvfb, which is of Linux.
  if (process.platform === 'linux') tallies.push(await checkDesktop());
  return sumTallies(tallies);
}

async function checkBrowser(kind: 'chromium' | 'firefox'): Promise<Tally> {
  const found = await findBrowser(kind, { install: true });
  if (!found.ok) return tallyOfSkipped(sayBrowserRefusal(found.refusal));
  console.log(`${found.value.name} ${found.value.version} (${found.value.path})`);
  return tallyOf(true);
}

async function checkDesktop(): Promise<Tally> {
  const found = await findDesktop({ install: true });
  if (!found.ok) return tallyOfSkipped(sayDesktopRefusal(found.refusal));
  console.log(`Xvfb and xdotool (${found.value.xvfb}, ${found.value.xdotool})`);
  return tallyOf(true);
}
