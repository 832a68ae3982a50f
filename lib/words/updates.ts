import type { FootView, OfflineView } from '#lib/panel/screens.ts';
import { dayInWords, releaseName } from './days.ts';
import { countOf } from './facts.ts';
import { spoken } from './spoken.ts';

/** What the foot says: whose cards these are, when they were asked for last, what is past review. */
export const footInWords = spoken((foot: Omit<FootView, 'news' | 'newer'>): string => {
  const { from, released, pastReview } = foot;
  const past = pastReview === 0 ? undefined : `${countOf(pastReview, 'card')} past review.`;
  return [`${from ?? 'Built-in cards'} ${releaseName(released)}.`, checkInWords(foot.check), past]
    .filter(Boolean)
    .join(' ');
});

function checkInWords(check: FootView['check']): string | undefined {
  switch (check.check) {
    case 'not-read':
      return undefined;
    case 'no-source':
      return 'No update source set.';
    case 'waiting':
      return 'Waiting for the first update.';
    case 'checked':
      return check.today ? 'Checked today.' : `Checked ${dayInWords(check.day)}.`;
    case 'not-confirmed':
      return `Not confirmed since ${dayInWords(check.since)}.`;
  }
}

/** The words of the strip that stands after a week without a check. */
export const stripWords = { name: 'Updates' } as const;

/** That nothing newer could be asked for in a long time, and that every card still works. */
export const offlineInWords = spoken(({ online, lastChecked }: OfflineView): string => {
  const what = online ? 'Updates could not be reached.' : 'You are offline.';
  return `${what} Every card still works. Last checked for updates ${dayInWords(lastChecked)}.`;
});
