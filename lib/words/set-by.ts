import type { Settings } from '#lib/panel/settings.ts';
import { spoken } from './spoken.ts';

/** The words of what an organisation sets, which nobody can change here. */
export const setByWords = {
  setBy: 'Set by your organisation or practice. Ask your practice manager or IT team to change it.',
  role: 'Your organisation or practice chose this view for this computer.',
  keptUpToDate: (address: string) => `The practice file is kept up to date from ${address}.`,
  fileHint:
    'What you write here is added to it on this computer only. Ask whoever looks after the file to take it in.',
} as const;

/** A setting's value in a word or two, for a row that only says it. */
export const yesOrNo = spoken((on: boolean): string => {
  return on ? 'Yes' : 'No';
});

/** The time after which the panel folds away, for a row that only says it. */
export const foldAwayInWords = spoken((minutes: Settings['foldAwayMinutes']): string => {
  if (minutes === 0) return 'Never';
  return `After ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} without use`;
});
