import type { OfflineView } from '#lib/panel/screens.ts';
import { dayInWords } from './days.ts';
import { spoken } from './spoken.ts';

/** The words of the strip that stands after a week without a check. */
export const stripWords = { name: 'Updates' } as const;

/** That nothing newer could be asked for in a long time, and that every card still works. */
export const offlineInWords = spoken(({ online, lastChecked }: OfflineView): string => {
  const what = online ? 'Updates could not be reached.' : 'You are offline.';
  return `${what} Every card still works. Last checked for updates ${dayInWords(lastChecked)}.`;
});
