import type { NoticeView } from '#lib/panel/screens.ts';

/** The button that begins anew after settings could not be read. */
export const noticeButtons = { startFresh: 'Start fresh' } as const;

/** What stands when the panel itself could not start. */
export const launchWords = {
  heading: 'Foreword could not start',
  safe: 'Nothing that you wrote here was changed.',
  whatToDo: 'Close this panel and open it again. If it happens twice, tell your IT team.',
} as const;

/** Stands in the place of a screen that a bug keeps from being shown. */
export const notShownWords = {
  heading: 'This page could not be shown',
  lines: [
    'Nothing that you wrote here was changed.',
    'Go back, or close this panel and open it again. If it happens twice, tell your IT team.',
  ],
} as const;

type Simple = Exclude<NoticeView['notice'], 'update-not-used'>;

/** What each notice says: what happened, what is safe, what to do. */
export const noticeWords: {
  readonly [code in Simple]: { readonly heading: string; readonly words: readonly string[] };
} = {
  'policy-not-used': {
    heading: 'Settings from your organisation could not be read',
    words: [
      'Every card still works, and the settings of before hold. No update is taken meanwhile.',
      'Tell your IT team. “Check this computer” in the menu names each field.',
    ],
  },
  'practice-file-not-used': {
    heading: 'The practice file could not be used',
    words: [
      'Every card still works, and your local notes have not changed.',
      'Tell whoever looks after the file. “Our practice” in the menu says what is wrong.',
    ],
  },
  'clock-looks-wrong': {
    heading: 'The clock of this computer looks wrong',
    words: [
      'Every card still works. Updates may wait until the clock is right.',
      'Ask your IT team to set the date and time.',
    ],
  },
  'settings-not-readable': {
    heading: 'Your pins and settings could not be read',
    words: [
      'The cards are fine. We keep a copy of the old settings.',
      'Choose Start fresh, or ask your IT team to look first.',
    ],
  },
  'no-room': {
    heading: 'There is no room to save new cards',
    words: ['You can still use the ones here.', 'Ask your IT team to free some space.'],
  },
  'not-kept': {
    heading: 'Your last change was not kept',
    words: [
      'The cards are fine. The browser could not write it down.',
      'Try again, or ask your IT team whether the disk is full.',
    ],
  },
  'packaged-damaged': {
    heading: 'The built-in cards could not be read',
    words: [
      'Nothing that you wrote here was changed.',
      'Ask your IT team to install Foreword again.',
    ],
  },
  'database-newer': {
    heading: 'A newer Foreword was used here before',
    words: [
      'The built-in cards show, and nothing kept was changed.',
      'Ask your IT team to update Foreword.',
    ],
  },
  'database-blocked': {
    heading: 'Another Foreword window holds the saved cards',
    words: ['The built-in cards show.', 'Close other Foreword windows, then open this one again.'],
  },
  'database-not-readable': {
    heading: 'What is saved in this browser could not be read',
    words: [
      'The built-in cards show, and the rest is being made again.',
      'There is nothing to do.',
    ],
  },
};
