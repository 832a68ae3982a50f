import type { FrontPlace } from '#lib/studio/fronting.ts';
import { countOf } from './facts.ts';
import { spoken } from './spoken.ts';

/** The words of the pages on which home, situations and search words are written. */
export const frontWords = {
  homeLead: 'What each home page opens with, and the situations below it.',
  lostHeading: 'Home names cards that are not in this library',
  lost: 'They may come from the starter. Readers who have them still see them; yours can be left to name only its own.',
  keepOnHome: 'Keep only cards of this library',
  glances: 'First card',
  consulting: 'Consulting opens with',
  reception: 'Reception opens with',
  choose: 'Choose a card',
  fromStarter: (title: string) => `${title} (from the starter)`,
  tilesHeading: 'Tiles on Reception’s home',
  tiles: 'Tiles, in their order',
  tilesHint: 'Up to 8 cards, one press away. Hands learn where they are: move them seldom.',
  addTile: 'Add a tile',
  situationsHeading: 'Situations',
  situationsHint:
    'The list under each home page, in this order. A situation stands there once a card is in it.',
  situationFacts: (cards: number, whom: string) =>
    `${cards === 0 ? 'No card in it yet' : `${countOf(cards, 'card')} in it`}. For ${whom || 'nobody yet'}.`,
  newSituation: 'Name of a new situation',
  newSituationHint: 'What is happening, in a few words: “Someone is upset”.',
  addSituation: 'Add the situation',
  situationNeedsName: 'Write its name first.',
  label: 'Name',
  labelHint: 'Up to 40 letters.',
  cue: 'Cue',
  cueHint: 'What the reader would notice, or would do first. Up to 40 letters.',
  discreetLabel: 'Name in discreet view',
  discreetHint: 'Names no topic, since the person may read it. Up to 40 letters.',
  audience: 'Who it is for',
  first: 'Cards that come first',
  firstHint: 'The others follow by title.',
  addFirst: 'Put a card first',
  inIt: 'Cards in it',
  noneInIt: 'No card is in it. Tick it in a card, at “Situations” under “Where it is shown”.',
  remove: 'Take this situation away',
  cannotRemove: (cards: number) =>
    `${countOf(cards, 'card')} ${cards === 1 ? 'is' : 'are'} in it. Take ${cards === 1 ? 'it' : 'them'} out first.`,
  noSituation: 'There is no such situation in this library.',
  searchLead:
    'Words that mean the same here. Who searches for one finds the cards that say another. Foreword knows several hundred groups of its own, which every reader has: write what it misses.',
  groupsHeading: 'Words that mean the same',
  filter: 'Find a word',
  group: (at: number) => `Group ${at}`,
  groupHint: 'Words or phrases, with a comma between them.',
  addGroup: 'Add a group',
  removeGroup: 'Take it away',
  shown: (shown: number, all: number) => `${shown} of ${all} groups shown.`,
  showMore: 'Show more',
  noGroups: 'No group is written here yet. Searches use those that Foreword knows of its own.',
  noGroup: 'No group has this word.',
  tryHeading: 'Try a search',
  tryLabel: 'What somebody would type',
  tryRole: 'Searched in',
  tryIt: 'Search',
  searching: 'Searching…',
  foundNothing: 'No card is found.',
  foundHint: 'Best first, with the words as they stand here.',
  understood: (query: string) => `Understood as “${query}”.`,
  up: 'Move up',
  down: 'Move down',
  moved: (name: string, at: number, all: number) => `${name} is now ${at} of ${all}.`,
  removedNow: (name: string) => `${name} was removed.`,
  addOne: 'Add it',
  removeOne: 'Remove',
  fixes: (count: number) =>
    count === 0 ? 'Nothing to fix.' : `${countOf(count, 'thing')} to fix. F8 goes to the next.`,
} as const;

/** Whether what was typed is kept. */
export const frontSaveInWords = spoken((save: FrontPlace['save']): string => {
  if (save === 'saving') return 'Saving…';
  return save === 'saved' ? 'Saved on this computer.' : 'Not saved.';
});
