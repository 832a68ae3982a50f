import { addMonths, isDay } from '#lib/base/calendar.ts';
import type { Day } from '#lib/base/day.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Approval } from '#lib/guidance/approval.ts';
import { limits } from '#lib/guidance/limits.ts';
import { nameFrom } from '#lib/guidance/person-name.ts';
import type { ChangedCard } from './changed-cards.ts';

/** A meeting at which a group decided: when, and who wrote it down. */
export type Meeting = { readonly day: string; readonly recordedBy: string };

/** Why a meeting cannot have approved a card. `first` is the earliest day that can. */
export type MeetingDayRefusal =
  | { readonly code: 'meeting-not-recorded' }
  | { readonly code: 'meeting-to-come'; readonly day: Day }
  | { readonly code: 'meeting-too-early'; readonly day: Day; readonly first: Day };

/** How a meeting stands in an approval of a card. */
export function meetingOn(
  changed: ChangedCard,
  { day, recordedBy }: Meeting,
  { released, today }: { readonly released: string; readonly today: Day },
): Result<Pick<Approval, 'day' | 'how' | 'recordedBy'>, MeetingDayRefusal> {
  const writer = nameFrom(recordedBy);
  if (writer === undefined || !isDay(day)) return refuse({ code: 'meeting-not-recorded' });
  if (day > today) return refuse({ code: 'meeting-to-come', day });
  const first = firstMeetingDay(changed, released, today);
  if (day < first) return refuse({ code: 'meeting-too-early', day, first });
  return accept({ day, how: 'meeting', recordedBy: writer });
}

/**
 * The first day on which a group can have met about these very words. `released` is the day of the
 * edition that they change; empty where it is not known.
 */
export function firstMeetingDay(changed: ChangedCard, released: string, today: Day): Day {
  const { published, draft } = changed;
  // A later edition may have left this card as it was: a draft of it can then be older than that.
  if (published && released) return published.reviewed < released ? published.reviewed : released;
  const { made } = draft;
  if (made?.standing === 'co-produced' && made.from) return made.from;
  // No card stands for longer than this without a review, so no words wait longer for their approval.
  return addMonths(today, -limits.reviewMonths);
}
