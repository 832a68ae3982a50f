import type { BlockView, PartName } from '#lib/guidance/blocks.ts';
import type { ContentNote } from '#lib/guidance/identity.ts';
import type { Role } from '#lib/guidance/select.ts';
import { spoken } from './spoken.ts';

/** The names of the two views. */
export const roleNames: { readonly [role in Role]: string } = {
  consulting: 'Consulting',
  reception: 'Reception',
};

/** The names of lists, by whom they are for. */
export const audienceNames = {
  ...roleNames,
  practice: 'For the whole practice',
  near: 'Also near this',
} as const;

/** The headings of a card's parts. */
const partNames: { readonly [part in PartName]: string } = {
  say: 'Words that can help',
  leaveOut: 'Leave out',
  ifTooMuch: 'If it becomes too much',
  afterwards: 'Afterwards',
  offer: 'Offer',
  sayQuietly: 'Say quietly, if others can hear',
  noNeedToAsk: 'No need to ask',
  nextTime: 'Afterwards, and next time',
  when: 'When',
  how: 'How',
  whatToSay: 'What to say',
};

/** The heading of a part; reception's `say` is shorter. */
export const partName = spoken(
  (block: Extract<BlockView, { block: 'part' }>, kind: string): string => {
    return block.part === 'say' && kind === 'adjustment' ? 'Say' : partNames[block.part];
  },
);

/** What a content note states. */
export const contentNoteNames: { readonly [note in ContentNote]: string } = {
  abuse: 'abuse',
  'sexual-violence': 'sexual violence',
  'self-harm-or-suicide': 'self-harm or suicide',
  'loss-of-a-child': 'loss of a baby or child',
  racism: 'racism',
  'detention-or-torture': 'detention or torture',
  control: 'control by another person',
  'intimate-examination': 'intimate examination',
};

/** Where the words typed were found, where that is a part of the card. */
export const excerptName = spoken((field: string): string | undefined => {
  return Object.hasOwn(partNames, field) ? partNames[field as PartName] : undefined;
});

/** The `lang` of words that are not in the language of the interface; none where they are. */
export const langBeside = spoken((lang: string | undefined): string | undefined =>
  lang?.startsWith('en') ? undefined : lang,
);

/** The words of buttons, headings and lines that carry no facts. */
export const panelWords = {
  view: 'View',
  menu: 'Menu',
  discreet: 'Discreet',
  discreetHint: 'Discreet view: show only lines that a patient may read',
  hide: 'Hide',
  hideHint: 'Hide everything. Esc twice does the same',
  hidden: 'Hidden',
  show: 'Show',
  back: 'Back',
  find: 'Find',
  searchLabel: 'Search the guidance',
  searchHint: { consulting: 'Search prompts', reception: 'What would help them?' },
  searchKey: 'Press / to search',
  clearSearch: 'Clear search',
  pinned: 'Pinned',
  situations: 'Situations',
  arrangePins: 'Move or unpin',
  allOf: (count: number) => `All ${count}`,
  whatWouldHelp: 'What would help?',
  whatIsHappening: 'What is happening?',
  allCards: 'All cards',
  news: 'What’s new',
  newsNotDiscreet: 'What’s new names topics. Leave discreet view to read it.',
  newer: 'New cards are ready. They will show when you go back.',
  handout: 'Handout',
  print: 'Print',
  printLead: 'A paper copy for when the computers are down. It opens in a tab.',
  printReception: 'Print all reception cards',
  tellUs: 'Tell us',
  ourPractice: 'Our practice',
  ownWindow: 'Open in its own small window',
  check: 'Check this computer',
  howWeDoIt: 'How we do it here',
  writeLocal: 'Write how we do it here',
  changeLocal: 'Change how we do it here',
  pathway: 'Who to call',
  related: 'Related cards',
  hiddenHereList: 'Hidden here',
  noneHere: 'No card to show here. Find opens the search.',
  noneShown: 'No card to show in this view',
  noneShownLead: 'Each of its cards was withdrawn, or is hidden here. You can still search.',
  noneAdopted: 'No card is adopted for this view yet',
  noneAdoptedLead:
    'Settings shows adopted cards only. Open a situation below to adopt its cards, or show all cards in Settings.',
  noNews: 'Nothing has changed since this computer got these cards.',
  settings: 'Settings',
  keyboard: 'Keyboard',
  about: 'About and privacy',
  studio: 'Open Studio',
  switchTo: { consulting: 'Switch to Consulting', reception: 'Switch to Reception' },
  insteadOf: 'Instead of',
  saySwap: 'Say',
  whySwap: 'Why',
  whyThisCard: 'Why this card, its sources, and who signed',
  sources: 'Sources',
  forYou: 'Afterwards, for you',
  pin: 'Pin',
  showFullCard: 'Show the full card',
  thisCard: 'This card',
  pastReview: 'Past review',
  typeTwo: 'Type two letters or more.',
  searchStays: 'Searches stay on this computer and are not kept.',
  searchInstead: 'Search for that instead',
  corrected: 'Spelling put right.',
  searchAsTyped: 'Search for what I typed',
  results: 'Search results',
  showingFor: 'Showing results for',
  noCardHas: (query: string) => `No card has “${query}”.`,
  seeAll: (cards: string) => `Not here? See all ${cards}`,
  newsCount: (count: number) => `What’s new: ${count}`,
  somethingWrong: 'Something unsafe or wrong here? Tell:',
  noResults: 'No card matches. Try a simpler word, or see all cards.',
  getting: 'Getting the cards',
  alsoIn: 'This card is also in:',
} as const;
