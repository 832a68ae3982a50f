import type { Settings } from '#lib/panel/settings.ts';

type Choices<T> = readonly (readonly [value: T, name: string])[];

const textSizes: Choices<Settings['textSize']> = [
  ['normal', '100%'],
  ['large', '112.5%'],
  ['larger', '125%'],
  ['largest', '150%'],
];
const themes: Choices<Settings['theme']> = [
  ['computer', 'As this computer'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

const languages: Choices<Settings['language']> = [
  ['browser', 'As the browser'],
  ['en', 'English'],
  ['cy', 'Cymraeg'],
];

const foldAwayTimes: Choices<Settings['foldAwayMinutes']> = [
  [0, 'Never'],
  [2, 'After 2 minutes without use'],
  [5, 'After 5 minutes'],
  [15, 'After 15 minutes'],
];

/** The words of the settings page. */
export const settingsWords = {
  heading: 'Settings',
  lead: 'Each choice acts at once and is kept on this computer.',
  privateLead:
    'Each choice acts at once. In this private window it goes when the last private window closes.',
  view: 'View',
  textSize: 'Text size',
  textSizes,
  theme: 'Theme',
  themes,
  language: 'Language',
  languages,
  /** Each in its own language, whichever is spoken. */
  machineDraft: {
    en: 'The Welsh was drafted by a machine. No Welsh speaker has checked it yet.',
    cy: 'Cafodd y Gymraeg ei drafftio gan beiriant. Nid oes siaradwr Cymraeg wedi’i gwirio eto.',
  },
  discreetAtStart: 'Start in discreet view',
  discreetCue: 'For rooms where patients can see this screen',
  singleKeys: 'Single-key shortcuts',
  singleKeysCue: 'Such as / to search. Turn off if you use voice control',
  site: 'This computer’s building',
  everySite: 'Not said',
  foldAway: 'Fold away to a discreet home',
  foldAwayTimes,
  closeOnHide: 'Hide also closes the panel',
  onlyAdopted: 'Show adopted cards only',
  onlyAdoptedCue: 'In the three lines and on the tiles. Other cards stay in the lists.',
  studio: 'Studio',
  studioIs: (on: boolean) => (on ? 'Can be opened here' : 'Not on this computer'),
  feedbackAddress: '“Tell us” writes to',
  practiceFile: 'The practice file is kept up to date from',
  clear: 'Clear everything kept here',
  clearQuestion: 'Clear this computer?',
  clearWords:
    'This removes your pins, settings and local notes from this computer. The published cards are not affected. You cannot undo it.',
  keepAll: 'Keep everything',
  clearAll: 'Clear this computer',
  /** Of a private window, which takes nothing off the disk. */
  clearPrivate: {
    question: 'Clear the private windows?',
    words:
      'This removes your pins, settings and local notes from the private windows. What ordinary windows keep is not affected. You cannot undo it.',
    all: 'Clear the private windows',
  },
  notCleared: 'Not everything was cleared',
  notClearedWords:
    'The cards are fine. The browser could not let go of all that is kept, so it may come back. Close every Foreword window, open this one again, then clear once more.',
} as const;
