import type { Page } from '@playwright/test';

/** How the computer says that pages should look; `forced` is a contrast theme of Windows. */
export type Look = 'light' | 'dark' | 'forced';

/** Makes the panel look as on a computer set so; throws where the page does not notice. */
export async function setLook(panel: Page, look: Look): Promise<void> {
  await panel.emulateMedia({
    colorScheme: look === 'light' ? 'light' : 'dark',
    forcedColors: look === 'forced' ? 'active' : 'none',
  });
  const noticed = await panel.evaluate(() => {
    if (matchMedia('(forced-colors: active)').matches) return 'forced';
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  });
  if (noticed !== look) throw new Error(`the panel is in ${noticed} colours, not in ${look}`);
}
