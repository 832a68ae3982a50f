import type { Storage } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { lastHomeName } from './last-home.ts';

/** A storage area as a small store of values by name. */
export function storageArea(name: 'local' | 'session') {
  const area: Storage.StorageArea = browser.storage[name];
  const after = (names: readonly string[], write: () => Promise<void>): Promise<void> => {
    if (name === 'local') forgetLastHome(names);
    return write();
  };
  return {
    get: (names: readonly string[]) => area.get([...names]),
    all: () => area.get(null),
    set: (values: Readonly<{ [name: string]: unknown }>) =>
      after(Object.keys(values), () => area.set({ ...values })),
    remove: (names: readonly string[]) => after(names, () => area.remove([...names])),
  };
}

// What people chose or wrote, and the floors of guidance, are written before anything that is made
// from them stands: no panel may show from memory what was taken back or hidden since.
function forgetLastHome(names: readonly string[]): void {
  if (!names.some((name) => /^(?:kept|floors)\./.test(name))) return;
  browser.storage.session.remove(lastHomeName).catch(() => undefined);
}

/** Hears each change of one name in a storage area, from whichever page it comes. */
export function hearStored(
  inArea: 'local' | 'session',
  name: string,
  hear: (value: unknown) => void,
): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[name];
    if (area === inArea && change) hear(change.newValue);
  });
}
