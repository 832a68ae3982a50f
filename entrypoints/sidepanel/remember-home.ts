import { effect } from '@preact/signals';
import { dayOf } from '#lib/base/day.ts';
import type { Panel } from '#lib/panel/panel.ts';
import type { PanelView } from '#lib/panel/screens.ts';
import { lastHomeName } from '#lib/platform/last-home.ts';
import { lookOf } from '#lib/platform/look-of.ts';
import { storageArea } from '#lib/platform/storage.ts';
import type { Kept } from '#lib/store/kept.ts';

const restMs = 300;

/**
 * Remembers what an open home looks like, in memory only, so that the next panel shows it while its
 * own module is on the way. Hide and discretion take it away; so does all that is kept newly, see
 * `storageArea`.
 */
export function rememberHome(panel: Panel, place: HTMLElement, kept: Kept): void {
  const session = storageArea('session');
  let rest: ReturnType<typeof setTimeout> | undefined;
  const remember = async (): Promise<void> => {
    const mine = rest;
    // What was chosen just now is kept first, however slow the disk: it takes the last look away.
    await kept.change('settings', () => undefined).catch(() => undefined);
    if (rest === mine) await session.set(lookOf(place, dayOf(Date.now())));
  };
  effect(() => {
    const view = panel.view.value;
    clearTimeout(rest);
    rest = undefined;
    if (isPlainHome(view)) rest = setTimeout(() => void remember(), restMs);
    else if (!isBeyondHome(view)) void session.remove([lastHomeName]);
  });
}

/** A home with nothing to be said of the panel itself, and no newer guidance waiting behind it. */
function isPlainHome({ screen, discreet, notice, offline, foot }: PanelView): boolean {
  return screen.screen === 'home' && !discreet && !notice && !offline && !foot?.newer;
}

/** A card or a page of somebody who reads openly: home is as it was. */
function isBeyondHome({ screen, discreet, foot }: PanelView): boolean {
  const { screen: at } = screen;
  return at !== 'home' && at !== 'hidden' && !discreet && !foot?.newer;
}
