/** A small asynchronous store of values by name, such as `storage.local`; handed in. */
export type KeyValue = {
  readonly get: (names: readonly string[]) => Promise<Readonly<{ [name: string]: unknown }>>;
  readonly set: (values: Readonly<{ [name: string]: unknown }>) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
};
