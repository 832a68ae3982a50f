import { setTimeout as sleep } from 'node:timers/promises';

/** How long to wait, and how often to look; milliseconds. */
export type WaitChoices = { readonly maxMs: number; readonly everyMs?: number };

/** Looks until there is something other than undefined, null or false; undefined when it gives up. */
export async function waitFor<T>(
  look: () => Promise<T> | T,
  { maxMs, everyMs = 50 }: WaitChoices,
): Promise<Exclude<T, undefined | null | false> | undefined> {
  const end = Date.now() + maxMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen as Exclude<T, undefined | null | false>;
    if (Date.now() >= end) return undefined;
    await sleep(everyMs);
  }
}
