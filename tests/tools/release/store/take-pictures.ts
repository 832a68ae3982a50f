import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type PanelSession, startPanelSession } from '../../../support/chromium/panel-session.ts';
import {
  chooseInMenu,
  goHome,
  openCard,
  openHome,
  search,
  setDiscreet,
} from '../../../support/e2e/drive.ts';
import { startDesktop, type VirtualDesktop } from '../../../support/xvfb.ts';
import { findDesktop, sayDesktopRefusal } from '../../browser/find-desktop.ts';
import { findBrowser, sayBrowserRefusal } from '../../find-browser.ts';
import { drawArtwork } from './draw-artwork.ts';
import type { pictures } from './listing.ts';

const size = [1280, 800] as const;

type Picture = keyof typeof pictures;
type Scene = readonly [picture: Picture, show: (panel: Page) => Promise<void>];

/** What the panel shows in each picture; each goes on from the one before. */
const scenes: readonly Scene[] = [
  ['1-consulting.png', (panel) => openHome(panel, 'consulting')],
  ['2-card.png', (panel) => openCard(panel, 'Working with an interpreter')],
  [
    '3-search.png',
    async (panel) => {
      await goHome(panel);
      await search(panel, 'boss has her passport');
    },
  ],
  [
    '4-reception.png',
    async (panel) => {
      await chooseInMenu(panel, 'Switch to Reception');
      await setDiscreet(panel, false);
    },
  ],
  ['5-discreet.png', (panel) => setDiscreet(panel, true)],
];

async function takeAll(
  { started }: PanelSession,
  desktop: VirtualDesktop,
  folder: string,
): Promise<void> {
  for (const [picture, show] of scenes) {
    const { panel } = started();
    await show(panel);
    // Nothing is to look as if a pointer lay on it.
    await panel.mouse.move(0, 0);
    await desktop.savePicture(join(folder, picture));
  }
  await drawArtwork(started().page, folder);
}

/**
 * Takes every picture of a store's page from the real panel of a built extension, beside a plain
 * page, and draws the icons. Undefined when all were taken, else why they could not be: it takes
 * Linux, Chromium and Xvfb.
 */
export async function takePictures(extension: string, folder: string): Promise<string | undefined> {
  const found = await findBrowser('chromium', { install: false });
  if (!found.ok) return sayBrowserRefusal(found.refusal);
  const programs = await findDesktop({ install: false });
  if (!programs.ok) return sayDesktopRefusal(programs.refusal);
  const desktop = await startDesktop(programs.value, size.join('x'));
  try {
    const session = await startPanelSession({
      path: found.value.path,
      extension,
      headless: false,
      extraArguments: [`--window-size=${size}`],
      env: { DISPLAY: desktop.display },
    });
    await takeAll(session, desktop, folder).finally(session.end);
  } finally {
    await desktop.close();
  }
  return undefined;
}
