import type { NoticeView } from '#lib/panel/screens.ts';
import { releaseName } from './days.ts';
import { spoken } from './spoken.ts';
import { wordsOf } from './update-refusals.ts';

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
  const { happened, atGlance = happened, safe, toDo } = wordsOf(refusal);
  const still = released ? ` You still have version ${releaseName(released)}.` : '';
  return [atGlance, `${safe}${still}`, toDo];
});

/** What whoever looks after the guidance needs to know of it, as text. */
export const notUsedReport = spoken(({ title, released, refusal }: NotUsed): string => {
  const still = released ? ` Still in use: ${releaseName(released)}.` : '';
  const { happened } = wordsOf(refusal);
  return `Foreword did not use an update from “${title}”. ${happened} Code: ${refusal}.${still}`;
});
