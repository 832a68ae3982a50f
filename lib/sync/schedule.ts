/** What of a source's record says when it is to be asked again. Times in ms since 1970. */
export type LastCheck = {
  readonly lastTried: number;
  readonly failures: number;
  readonly notBefore: number;
};

/** Something that is asked for again and again: when it was last, and how often it is to be. */
export type Turn = { readonly last: LastCheck | undefined; readonly pollMinutes: number };

const minute = 60_000;
const longestWaitMinutes = 360;
/** A panel that opens asks where the last check is older than this. */
const overdueMs = 20 * 60 * minute;
/** A clock that was set back by more than this is not waited for. */
const skewMs = 5 * minute;

/**
 * How long to wait after so many checks that a host did not answer: from 1 minute, doubled each
 * time, to 360 at most, and anywhere below that, so that many computers do not ask at once.
 * `chance` is from 0 to 1. Where the host said how long, not sooner than that.
 */
export function waitAfter(failures: number, chance: number, retryAfterSeconds = 0): number {
  const most = Math.min(2 ** Math.max(failures - 1, 0), longestWaitMinutes) * minute;
  return Math.max(Math.round(chance * most), retryAfterSeconds * 1_000);
}

/** Whether a source is to be asked of our own accord; `periodMinutes` as its policy has it. */
export function isDue(last: LastCheck | undefined, now: number, periodMinutes: number): boolean {
  if (!last) return true;
  if (now < last.lastTried - skewMs) return true;
  if (last.failures > 0) return now >= last.notBefore;
  return now - last.lastTried >= periodMinutes * minute;
}

/** Whether a panel that opens is to ask: the last check is over 20 hours old, or never was. */
export function isOverdue(last: LastCheck | undefined, now: number): boolean {
  if (!last) return true;
  if (now < last.lastTried - skewMs) return true;
  if (last.failures > 0) return now >= last.notBefore;
  return now - last.lastTried > overdueMs;
}

const dayMinutes = 1_440;
const weekMs = 7 * dayMinutes * minute;

/** Whether something was done less than a week ago; not where the clock was set back since. */
export function isThisWeek(at: number, now: number): boolean {
  return now >= at && now - at < weekMs;
}

/**
 * When the next check is due, over all that is asked for: each a period after its last one, up to a tenth
 * later, so that the computers of a practice do not ask as one. Undefined where there is none.
 */
export function nextCheck(turns: readonly Turn[], now: number, chance: number): number | undefined {
  if (turns.length === 0) return undefined;
  const times = turns.map(({ last, pollMinutes }) => {
    if (!last || last.lastTried > now + skewMs) return now;
    if (last.failures > 0) return last.notBefore;
    const period = Math.min(pollMinutes, 7 * dayMinutes) * minute;
    return last.lastTried + period + Math.round(chance * 0.1 * period);
  });
  // An alarm of the past would ring at once, over and over where a host is down.
  return Math.max(Math.min(...times), now + minute);
}
