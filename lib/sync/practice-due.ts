import { createKept } from '#lib/store/kept.ts';
import { pollOnceADay } from '#lib/trust/source.ts';
import type { SyncParts } from './parts.ts';
import { lastPracticeCheck, takePracticeFile } from './practice-file.ts';
import type { SyncAsked } from './run-sync.ts';
import { isDue, isOverdue, type LastCheck, type Turn } from './schedule.ts';

const hourMs = 3_600_000;

/** What a job did about the practice file. `turn`: when it comes next; none without an address. */
type PracticeRun = {
  readonly changed: boolean;
  readonly asked: boolean;
  readonly turn?: Turn;
};

/**
 * Fetches the practice file from the address that policy names, where it is time: it is asked for
 * as often as the source that is asked most often, and once a day where there is none.
 */
export async function keepUpPractice(
  parts: SyncParts,
  address: string | undefined,
  { sources, when }: Pick<SyncAsked, 'sources' | 'when'>,
): Promise<PracticeRun> {
  if (address === undefined) return { changed: false, asked: false };
  const pollMinutes = Math.min(pollOnceADay, ...sources.map((source) => source.pollMinutes));
  const readLast = () => lastPracticeCheck(createKept(parts.db, parts.local, parts.now), address);
  const last = await readLast();
  if (!isWanted({ last, pollMinutes }, when, parts.now())) {
    return { changed: false, asked: false, turn: { last, pollMinutes } };
  }
  const changed = await takePracticeFile(parts, address);
  const after = noted(await readLast(), pollMinutes, parts.now());
  return { changed, asked: true, turn: { last: after, pollMinutes } };
}

function isWanted({ last, pollMinutes }: Turn, when: SyncAsked['when'], now: number): boolean {
  if (when === 'now') return true;
  return when === 'overdue' ? isOverdue(last, now) : isDue(last, now, pollMinutes);
}

/** What is due still was just asked for, and no disk took a note of it: not again every minute. */
function noted(
  last: LastCheck | undefined,
  pollMinutes: number,
  now: number,
): LastCheck | undefined {
  if (!isDue(last, now, pollMinutes)) return last;
  return { lastTried: now, failures: 1, notBefore: now + hourMs };
}
