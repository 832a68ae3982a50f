import { daysBetween } from '#lib/base/calendar.ts';
import { type Day, dayOf } from '#lib/base/day.ts';
import type { PracticeFileCheck } from '#lib/guidance/fetched-practice.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import type { FootView, NoticeView, OfflineView } from './screens.ts';
import type { PanelState } from './state.ts';

const quietDays = 7;

/**
 * The one notice of a screen: the first that needs it gets it. An update that was not used goes
 * before what the store says, a policy or a practice file that cannot be used, and a clock that
 * looks wrong.
 */
export function viewNotice(state: PanelState): NoticeView | undefined {
  const { guidance, notice, policyFaults, today } = state;
  const sources = guidance?.sources ?? [];
  const notUsed = sources.find((source) => source.state === 'update-not-used' && source.refusal);
  if (notUsed?.refusal) {
    const { title, released, refusal } = notUsed;
    return { notice: 'update-not-used', title, released, refusal };
  }
  if (notice) return { notice };
  if (policyFaults.length > 0) return { notice: 'policy-not-used' };
  if (viewPracticeFile(state)?.refusal) return { notice: 'practice-file-not-used' };
  if (sources.some((source) => source.clockLooksWrong)) {
    return { notice: 'clock-looks-wrong', today };
  }
  return undefined;
}

/** How the practice file was when it was last fetched, where the policy still names its address. */
export function viewPracticeFile({
  policy,
  practiceFile,
}: PanelState): PracticeFileCheck | undefined {
  return practiceFile?.address === policy?.practiceFile ? practiceFile : undefined;
}

/** What the strip says: only where no source has been asked with success for 7 days. */
export function viewOffline({ guidance, online, today }: PanelState): OfflineView | undefined {
  const last = newestCheck(guidance?.sources ?? []);
  if (last === undefined || daysBetween(last, today) < quietDays) return undefined;
  return { online, lastChecked: last };
}

/** What the foot says of where the cards are from, and when they were last asked for. */
export function viewCheck({ guidance, today }: PanelState): FootView['check'] {
  const sources = guidance?.sources;
  if (!sources) return { check: 'not-read' };
  if (sources.length === 0) return { check: 'no-source' };
  const waiting = sources.filter((source) => source.state === 'waiting');
  if (waiting.length === sources.length) return { check: 'waiting' };
  const behind = sources.find((source) => source.state === 'not-confirmed');
  const since = behind?.confirmedUntil ?? behind?.lastConfirmed;
  if (since !== undefined) return { check: 'not-confirmed', since: dayOf(since) };
  const day = newestCheck(sources);
  return day === undefined ? { check: 'waiting' } : { check: 'checked', day, today: day === today };
}

function newestCheck(sources: readonly SourceState[]): Day | undefined {
  const times = sources.flatMap(({ lastChecked }) => lastChecked ?? []);
  return times.length > 0 ? dayOf(Math.max(...times)) : undefined;
}
