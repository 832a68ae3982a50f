import type { HereState, PracticeRow } from '#lib/studio/practice-view.ts';
import { spoken } from './spoken.ts';

const hereNames: { readonly [state in HereState]: string } = {
  hidden: 'Hidden here',
  'to-fill-in': 'To fill in',
  'not-here': 'Not offered here',
  ask: 'Ask first',
  noted: 'Noted',
  'as-it-is': 'As it is',
};

/** How a card stands here, in a few words. */
export const hereInWords = spoken(({ here, missing }: PracticeRow): string => {
  return here === 'to-fill-in' ? `${missing} to fill in` : hereNames[here];
});

/** The words of "Our practice" in the Studio. */
export const studioPracticeWords = {
  lead: 'How your practice does what the cards say. It adds to the cards, and can switch them off here. It never changes co-produced words.',
  file: 'One file for every computer',
  fileLead:
    'Save the file and bring it in on each computer, or ask your IT team to put it at the address that your panels read.',
  search: 'Search the cards',
  showLabel: 'Show',
  everything: 'Every card',
  toFillIn: 'With something to fill in',
  columns: ['Card', 'For', 'Here'],
  caption: 'Cards and how they stand here',
  noneMatch: 'No card matches. Search for a simpler word.',
  noneToFillIn: 'No card has anything left to fill in.',
  ownHeading: 'Cards of our own',
  ownLead:
    'A card that you wrote can stand on your computers without signatures. It says that your practice wrote it and that it is not co-produced, and it is never the first card that people see.',
  ownNone: 'A new card can be chosen here once every field that it needs is filled in.',
  ownNew: 'Write a card',
  ownChoose: 'Card',
  ownAdd: 'Add to our practice',
  ownAway: 'Take away',
  ownGone: (card: string) => `${card} was taken away.`,
  adoptHeading: 'Adopted situations',
  adoptLead: 'Say which situations your practice has taken for its own, and who decided.',
  adoptBy: 'Name of your practice',
  adoptRole: 'Who decided',
  adoptRoleHint: 'A role, not a name: “Practice manager”.',
  adopt: 'Adopt',
  stop: 'No longer adopted',
  stopped: (situation: string) => `${situation} is no longer adopted.`,
  choose: 'Situation',
  hide: 'Hide this card here',
  hideReason: 'Why it is hidden',
  hideReasonHint: 'Kept with your practice’s notes, for whoever asks.',
  hideNeedsReason: 'Write why it is hidden first.',
  show: 'Show it again',
  hidden: 'This card is hidden here. Other practices still see it.',
  notShown: 'This computer does not show such a card.',
  saved: 'Saved.',
} as const;
