import type { KeyValue, Values } from './key-value.ts';

/** The browser's own store of texts that a private window holds in memory, such as `localStorage`. */
export type PrivateTexts = Pick<Storage, 'getItem' | 'setItem'>;

/** What a private window wrote: a value by name, or none where it took one away. */
type Written = { readonly [name: string]: readonly [unknown] | readonly [] };

const written = 'private';

/**
 * Values for a private window: it reads what ordinary windows kept, such as the cards that a
 * practice hid, and what it writes lies over that in memory and goes with the private windows.
 * Browsers share `storage.local` between private and ordinary windows and write it to disk, so
 * nothing may be written there. Throws what the browser throws, where it keeps no texts at all.
 */
export function keepPrivately(disk: KeyValue, texts: () => PrivateTexts): KeyValue {
  const over = (values: Values, mayShow: (name: string) => boolean): Values => {
    const merged = new Map(Object.entries(values));
    for (const [name, value] of Object.entries(readWritten(texts))) {
      if (value.length === 0) merged.delete(name);
      else if (mayShow(name)) merged.set(name, value[0]);
    }
    return Object.fromEntries(merged);
  };
  const write = (more: Written): void =>
    texts().setItem(written, JSON.stringify({ ...readWritten(texts), ...more }));
  return {
    get: async (names) => over(await disk.get(names), (name) => names.includes(name)),
    all: async () => over(await disk.all(), () => true),
    set: async (values) =>
      write(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]))),
    remove: async (names) => write(Object.fromEntries(names.map((name) => [name, []]))),
  };
}

function readWritten(texts: () => PrivateTexts): Written {
  try {
    return JSON.parse(texts().getItem(written) ?? '{}') as Written;
  } catch {
    return {}; // a browser that keeps no texts: what ordinary windows kept is still read
  }
}
