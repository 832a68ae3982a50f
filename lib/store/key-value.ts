/** Values by name. */
export type Values = { readonly [name: string]: unknown };

/** A small asynchronous store of values by name, such as `storage.local`; handed in. */
export type KeyValue = {
  readonly get: (names: readonly string[]) => Promise<Values>;
  readonly all: () => Promise<Values>;
  readonly set: (values: Values) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
};
