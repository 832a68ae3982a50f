/** What a step gives back: the value, or a refusal (a plain value told apart by its `code`). */
export type Result<T, R> = { readonly ok: true; readonly value: T } | Refused<R>;

/** The refused half of a {@link Result}. */
export type Refused<R> = { readonly ok: false; readonly refusal: R };

/** Wraps a value that was accepted. */
export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps a refusal: facts as fields, never a sentence. */
export function refuse<R>(refusal: R): Refused<R> {
  return { ok: false, refusal };
}
