import type { Day } from '#lib/base/day.ts';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import { dayInWords } from './days.ts';

/** The words of the form for local notes. */
export const localFormWords = {
  available: 'Do you offer this here?',
  availableChoices: [
    ['yes', 'Yes'],
    ['ask', 'Ask first'],
    ['no', 'Not yet'],
  ],
  ask: 'Whom to ask about it',
  askHint: 'A name or a role, such as “Sam, at the front desk”. Shown where it is not set up.',
  note: 'Anything else the team should know',
  noteHint: 'Up to five short lines, one idea a line. Leave out anything about a patient.',
  by: 'Name of your practice',
  byHint: 'Shown under the note',
  tileHint: 'In a few words: it stands on the tile too',
  site: 'For which building?',
  everySite: 'Every building',
  elsewhere: (here: string | undefined) =>
    here === undefined
      ? 'Settings does not say which building this computer is in. Until it does, cards on it show only what holds for every building.'
      : `This computer is in ${here}. Cards on it go on showing what holds there.`,
  everywhere: 'What follows holds for every building.',
  where:
    'Kept in this browser, for this computer login. To share it, save the practice file from “Our practice” in the menu.',
  wherePrivate:
    'This is a private window: the note goes when the last private window closes. To keep it, save the practice file from “Our practice” in the menu.',
  under: (source: string, ours: string) =>
    `This note is published and signed in “${source}”. It is later than your own, which is kept underneath: ${ours}. What you save here takes the place of your own, and is shown instead of the published one.`,
  look: (label: string) => `Look at “${label}”.`,
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove the note',
  removeQuestion: (day: Day) => `Remove your note of ${dayInWords(day)}?`,
  removeWords:
    'Its words go from this card, and its answers from every card that shows them. Only a practice file that you saved can bring them back.',
  publishedStays: 'The published note stays.',
  keepIt: 'Keep it',
  removeIt: 'Remove it',
  removed: (day: Day) => `Your note of ${dayInWords(day)} was removed.`,
  backToCard: 'Back to the card',
} as const;

/** What is said when a local note was not kept. */
export const localRefusals: {
  readonly [code in LocalRefusal['code']]: { readonly heading: string; readonly words: string };
} = {
  'local-needs-name': {
    heading: 'Not saved yet',
    words: 'Your words are still here. Write the name of your practice. Then save again.',
  },
  'local-says-nothing': {
    heading: 'Nothing to save yet',
    words:
      'No field says anything about this card, so the card stays as it was. Fill in a field, then save again.',
  },
  'local-names-a-person': {
    heading: 'Not saved: this may be about a patient',
    words:
      'It looks like an NHS or hospital number, or a date of birth. Your words are still here. Take it out, then save again.',
  },
  'local-same-name': {
    heading: 'Not saved yet',
    words:
      'Two buildings have the same name. Your words are still here. Give each a name of its own, then save again.',
  },
  'local-not-allowed': {
    heading: 'Not saved yet',
    words:
      'Something is too long, or holds signs that cannot be kept. Your words are still here. Make it shorter, or type it anew, then save again.',
  },
};

/** A slot's question as a label of its own. */
export function slotLabel(ask: string): string {
  return ask.charAt(0).toUpperCase() + ask.slice(1);
}
