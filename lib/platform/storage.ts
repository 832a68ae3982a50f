import type { Storage } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** A storage area as a small store of values by name. */
export function storageArea(name: 'local' | 'session') {
  const area: Storage.StorageArea = browser.storage[name];
  return {
    get: (names: readonly string[]) => area.get([...names]),
    all: () => area.get(null),
    set: (values: Readonly<{ [name: string]: unknown }>) => area.set({ ...values }),
    remove: (names: readonly string[]) => area.remove([...names]),
  };
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
