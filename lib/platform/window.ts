import { browser } from './browser.ts';

/** A name for the window that a page stands in; needs no permission. */
export async function windowName(): Promise<string> {
  const { id } = await browser.windows.getCurrent();
  return String(id ?? 0);
}
