import type { FootView } from '#lib/panel/screens.ts';
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
    case 'private-window':
      return 'Private window: cards of update sources are not here.';
    case 'waiting':
      return 'Waiting for the first update.';
    case 'checked':
      return check.today ? 'Checked today.' : `Checked ${dayInWords(check.day)}.`;
    case 'not-confirmed':
      return `Not confirmed since ${dayInWords(check.since)}.`;
  }
}
