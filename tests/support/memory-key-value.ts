import type { KeyValue, Values } from '#lib/store/key-value.ts';

/** A store of values by name, in memory; it copies what it takes, as the browser's does. */
export function memoryKeyValue(
  start: Values = {},
): KeyValue & { readonly values: Map<string, unknown> } {
  const values = new Map<string, unknown>(Object.entries(structuredClone(start)));
  return {
    values,
    get: async (names) =>
      Object.fromEntries([...values].filter(([name]) => names.includes(name)).map(copied)),
    all: async () => Object.fromEntries([...values].map(copied)),
    async set(added) {
      for (const [name, value] of Object.entries(structuredClone(added))) values.set(name, value);
    },
    async remove(names) {
      for (const name of names) values.delete(name);
    },
  };
}

/** A store of values that fails at every call, as a full or broken disk does. */
export function brokenKeyValue(): KeyValue {
  const fail = () => Promise.reject(new Error('the disk is broken'));
  return { get: fail, all: fail, set: fail, remove: fail };
}

function copied([name, value]: [string, unknown]): [string, unknown] {
  return [name, structuredClone(value)];
}
