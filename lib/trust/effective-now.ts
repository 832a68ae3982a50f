/** The newest time that a publisher stated, until when that word held, and who signed it. */
export type Issued = {
  readonly at: number;
  readonly expires: number;
  readonly keyids: readonly string[];
};

const day = 86_400_000;

/**
 * The time by which expiry is judged: the later of the local clock and the newest time that the
 * publisher stated, never beyond the end of that word (the format's section 6). It decides
 * nothing else: review days go by the local clock.
 */
export function effectiveNow(now: number, issued: Issued | undefined): number {
  return issued ? Math.max(now, Math.min(issued.at, issued.expires)) : now;
}

/** Whether a local clock lies more than a day behind what the publisher stated. */
export function clockLooksWrong(now: number, issued: Issued | undefined): boolean {
  return issued !== undefined && now < issued.at - day;
}

/** What stays of a stated time once root names these keys: nothing, where none of its signers is left. */
export function stillStated(
  issued: Issued | undefined,
  keyids: readonly string[],
): Issued | undefined {
  return issued?.keyids.some((keyid) => keyids.includes(keyid)) ? issued : undefined;
}

/** Reads `x-foreword-issued`: an instant in UTC, to the second. Anything else says nothing. */
export function readIssued(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) {
    return undefined;
  }
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : at;
}
