import { keepSegments } from '#lib/store/keep-segments.ts';
import type { SyncAsked } from './run-sync.ts';
import { type JobParts, type JobReport, syncJob } from './sync-job.ts';

const hourMs = 3_600_000;

/** What a turn works with besides: the alarm of the next one, none where there is nothing to ask for, and the bell of open pages. */
export type TurnParts = JobParts & {
  readonly setAlarm: (when: number | undefined) => Promise<void>;
  readonly ring: () => void;
};

/**
 * Runs the background job once, sets the alarm of the next turn and rings where pages are to read
 * again. Also where something throws: what was done before that shows, and the next turn, which may
 * well meet the same, comes in an hour and not every minute.
 */
export async function takeTurn(parts: TurnParts, when: SyncAsked['when']): Promise<JobReport> {
  try {
    const report = await syncJob(parts, when);
    await parts.setAlarm(report.next);
    if (report.changed) await keepSegments(parts.db);
    if (report.changed || report.asked) parts.ring();
    return report;
  } catch (cause) {
    await parts.setAlarm(parts.now() + hourMs);
    parts.ring();
    throw cause;
  }
}
