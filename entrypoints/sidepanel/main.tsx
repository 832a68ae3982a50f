import { dayOf } from '#lib/base/day.ts';
import { opensAtHome } from '#lib/panel/memory.ts';
import { readSession, showLastHome } from '#lib/platform/last-home.ts';

// A browser shows a side panel once its page has loaded, and waits for this file: it is as small as
// can be. The panel's own module comes meanwhile, and takes over what was shown from memory.
const panel = document.getElementById('panel');
if (panel) void showFromMemory(panel);
void import('./start-page.ts');

async function showFromMemory(place: HTMLElement): Promise<void> {
  const now = Date.now();
  const kept = await readSession();
  if (opensAtHome(kept, now)) showLastHome(place, kept, dayOf(now));
}
