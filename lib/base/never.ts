/** Fails to compile when a union has a case that was not handled; throws if one gets through. */
export function never(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
