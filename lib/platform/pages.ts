import { browser } from './browser.ts';

const ownWindow = { width: 380, height: 800 };

/** Opens one of our own pages in a tab. Needs no permission: it is an ordinary link. */
export function openTab(page: '/print.html' | '/studio.html'): void {
  window.open(browser.runtime.getURL(page), '_blank', 'noopener');
}

/** Opens the panel in a small window of its own, for when the browser lies behind other programs. */
export function openOwnWindow(): void {
  const url = browser.runtime.getURL('/sidepanel.html');
  // Without saying so, a private window of Firefox would open an ordinary one, which keeps things.
  const incognito = browser.extension.inIncognitoContext === true;
  void browser.windows.create({ url, type: 'popup', incognito, ...ownWindow });
}
