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

/** The words of the settings page. */
export const settingsWords = {
  heading: 'Settings',
  lead: 'Each choice acts at once and is kept on this computer.',
  view: 'View',
  textSize: 'Text size',
  textSizes,
  theme: 'Theme',
  themes,
  discreetAtStart: 'Start in discreet view',
  discreetCue: 'For rooms where patients can see this screen',
  singleKeys: 'Single-key shortcuts',
  singleKeysCue: 'Such as / to search. Turn off if you use voice control',
} as const;
