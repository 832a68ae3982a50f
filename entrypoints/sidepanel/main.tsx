import { dayOf } from '#lib/base/day.ts';
import { hiddenName, opensAtHome } from '#lib/panel/open-card.ts';
import { hearPresses } from '#lib/platform/early-press.ts';
import { inSight } from '#lib/platform/in-sight.ts';
import {
  type Remembered,
  readSession,
  type ShowRest,
  showLastHome,
  writeSession,
} from '#lib/platform/last-home.ts';
import { frame, painted } from '#lib/platform/painted.ts';

// A page comes in sight, and then on screen, within a moment or not at all.
const withinMs = 300;

// A browser shows a side panel once its page has loaded, and waits for this file: it is as small as
// can be, and asks for what is remembered before the page is parsed or its styles are there.
void start();

/**
 * Shows the last home from memory where there is one. The panel's own module takes over what was
 * shown. It comes only once all of that is on screen: to read it meanwhile would hold up the first
 * words.
 */
async function start(): Promise<void> {
  const kept = await readSession();
  await parsed();
  const panel = document.getElementById('panel');
  const showRest = panel && (await showFromMemory(panel, kept));
  if (panel && showRest) {
    hearPresses(panel, () => writeSession({ [hiddenName]: true }));
    await painted(withinMs);
    showRest();
    await frame(withinMs);
  }
  await import('./start-page.ts');
}

async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}

async function showFromMemory(place: HTMLElement, kept: Remembered): Promise<ShowRest | undefined> {
  const now = Date.now();
  if (!opensAtHome(kept, now)) return undefined;
  return showLastHome(place, kept, dayOf(now), () => inSight(withinMs));
}
