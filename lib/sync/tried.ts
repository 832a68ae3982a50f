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
