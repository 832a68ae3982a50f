/** What became of a piece of work: what it gave, or what it threw. */
export type Tried<T> =
  | { readonly done: T; readonly fault?: undefined }
  | { readonly done?: undefined; readonly fault: { readonly cause: unknown } };

/** Waits for a piece of work that others are not to be kept from by what it throws. */
export async function tried<T>(work: Promise<T>): Promise<Tried<T>> {
  try {
    return { done: await work };
  } catch (cause) {
    return { fault: { cause } };
  }
}

/** Throws the first of what was thrown, once all of it was tried. */
export function throwFirst(faults: readonly Tried<unknown>['fault'][]): void {
  const first = faults.find((fault) => fault !== undefined);
  if (first) throw first.cause;
}
