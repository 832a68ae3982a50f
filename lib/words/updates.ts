import type { FootView, NoticeView, OfflineView } from '#lib/panel/screens.ts';
import { dayInWords, releaseName } from './days.ts';
import { countOf } from './facts.ts';
import { spoken } from './spoken.ts';
import { wordsOf } from './update-refusals.ts';

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

type NotUsed = Extract<NoticeView, { notice: 'update-not-used' }>;

/** The words of the notice that an update was not used. */
export const notUsedWords = {
  heading: 'An update was not used',
  details: 'What to tell them',
  copy: 'Copy this',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the words above instead.',
} as const;

/** What happened to an update, what is safe, and what to do; each a line. */
export const notUsedInWords = spoken(({ refusal, released }: NotUsed): readonly string[] => {
  const { happened, safe, toDo } = wordsOf(refusal);
  const still = released ? ` You still have version ${releaseName(released)}.` : '';
  return [happened, `${safe}${still}`, toDo];
});

/** What whoever looks after the guidance needs to know of it, as text. */
export const notUsedReport = spoken(({ title, released, refusal }: NotUsed): string => {
  const still = released ? ` Still in use: ${releaseName(released)}.` : '';
  return `Foreword did not use an update from “${title}”. Code: ${refusal}.${still}`;
});
