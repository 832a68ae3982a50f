import type { FirefoxBrowser } from './launch-firefox.ts';

/** Closes all windows and tabs but one empty tab, with sidebars as wide as Firefox makes them. */
const tidyWindows = `
  const tab = gBrowser.addTrustedTab('about:blank');
  gBrowser.selectedTab = tab;
  gBrowser.removeAllTabsBut(tab, { animate: false });
  SidebarController.hide();
  document.getElementById('sidebar-box').removeAttribute('style');`;

const keepsNumber = 'extensions.webextensions.keepUuidOnUninstall';

/** Takes the extension away with the number that its storage hangs on. */
const uninstall = (extensionId: string): string => `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  Services.prefs.setBoolPref('${keepsNumber}', false);
  try {
    await (await AddonManager.getAddonByID(${JSON.stringify(extensionId)})).uninstall();
  } finally {
    Services.prefs.setBoolPref('${keepsNumber}', true);
  }`;

/** Makes a running Firefox as it was before an extension was installed: one window, nothing kept. */
export async function forgetExtension({
  send,
  runInBrowser,
  extensionId,
}: Pick<FirefoxBrowser, 'send' | 'runInBrowser' | 'extensionId'>): Promise<void> {
  const [first = '', ...others] = await send<readonly string[]>('WebDriver:GetWindowHandles');
  for (const handle of others) {
    await send('WebDriver:SwitchToWindow', { handle });
    await send('WebDriver:CloseWindow');
  }
  await send('WebDriver:SwitchToWindow', { handle: first });
  await runInBrowser(tidyWindows);
  await runInBrowser(uninstall(extensionId));
}
