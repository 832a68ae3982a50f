/** A calendar day in UTC, `YYYY-MM-DD`. */
export type Day = string;

/** The day on which an instant falls. `ms` is milliseconds since 1970. */
export function dayOf(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}
