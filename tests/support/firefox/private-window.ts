import type { FirefoxBrowser } from './launch-firefox.ts';

type Handle = { readonly handle: string };

/** Opens a private window; from now on script and sidebars are those of that window. */
export async function openPrivateWindow({ send, runInBrowser }: FirefoxBrowser): Promise<void> {
  const window = { type: 'window', private: true, focus: true };
  const { handle } = await send<Handle>('WebDriver:NewWindow', window);
  await send('WebDriver:SwitchToWindow', { handle });
  if (!(await runInBrowser<boolean>('return PrivateBrowsingUtils.isWindowPrivate(window);')))
    throw new Error('the window is not private');
}

/** Closes the window that is driven, and drives the first one that is left. */
export async function closeWindow({ send }: FirefoxBrowser): Promise<void> {
  const [handle] = await send<readonly string[]>('WebDriver:CloseWindow');
  if (handle === undefined) throw new Error('no window is left');
  await send('WebDriver:SwitchToWindow', { handle });
}
