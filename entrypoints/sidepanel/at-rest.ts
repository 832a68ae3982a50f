import type { Panel } from '#lib/panel/panel.ts';
import { keepStorage } from '#lib/platform/keep-storage.ts';
import type { Kept } from '#lib/store/kept.ts';
import { rememberHome } from './remember-home.ts';

/** What the panel does once everything stands: nobody waits for any of it. */
export function atRest(panel: Panel, place: HTMLElement, kept: Kept): void {
  rememberHome(panel, place, kept);
  requestIdleCallback(() => void keepStorage());
}
