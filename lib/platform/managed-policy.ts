import { browser } from './browser.ts';

/**
 * What an organisation hands out as managed policy, as it is. Undefined where there is none:
 * Firefox throws then, and Chromium gives nothing for some seconds after it starts.
 */
export async function readManagedPolicy(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return undefined;
  }
}

/** Hears that the managed policy came or changed. */
export function hearManagedPolicy(hear: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') hear();
  });
}
