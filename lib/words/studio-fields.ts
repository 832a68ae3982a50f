import type { PartName } from '#lib/guidance/blocks.ts';
import type { Slot } from '#lib/guidance/card.ts';
import { kindNames } from './studio-library.ts';

/** A field of the form: what it is called, and what to write in it. */
type FieldWords = { readonly label: string; readonly hint?: string };

/** The parts of a card, in the form. */
export const partFields: { readonly [part in PartName]: FieldWords } = {
  say: { label: 'Words that can help', hint: 'One to a line. As you would say it.' },
  leaveOut: { label: 'Leave out', hint: 'Words or questions that can hurt. One to a line.' },
  ifTooMuch: { label: 'If it becomes too much', hint: 'What to do, in order. One to a line.' },
  afterwards: { label: 'Afterwards', hint: 'What to do before the person goes. One to a line.' },
  offer: { label: 'Offer', hint: 'What you can offer. One to a line.' },
  sayQuietly: {
    label: 'Say quietly, if others can hear',
    hint: 'The same for a full waiting room. Name no topic.',
  },
  noNeedToAsk: { label: 'No need to ask', hint: 'What staff can leave unasked. One to a line.' },
  nextTime: { label: 'Afterwards, and next time', hint: 'What to note for next time.' },
  when: { label: 'When', hint: 'When this way is to be taken. One to a line.' },
  how: { label: 'How', hint: 'Each step, in order. One to a line.' },
  whatToSay: { label: 'What to say', hint: 'To the service, or to the person. One to a line.' },
};

/** The rest of the form. */
export const fields = {
  title: { label: 'Title', hint: 'Plain words, up to 60 letters.' },
  discreetTitle: {
    label: 'Title in discreet view',
    hint: 'A patient may read this. Name no topic.',
  },
  lines: {
    label: 'First three lines',
    hint: 'Read in 5 seconds: up to 20 words in all, one line each.',
    line: (at: number) => `Line ${at + 1}`,
  },
  why: { label: 'Why this card', hint: 'One to three sentences. Staff unfold this to read it.' },
  folded: {
    label: 'Folded part',
    hint: 'For detail that may be hard to read. The heading says what is inside.',
    heading: 'Heading of the folded part',
    lines: 'Lines of the folded part',
  },
  forYou: {
    label: 'Afterwards, for you',
    hint: 'For staff: one thing to do now, one person here to talk to. Up to 3 lines.',
  },
  steps: {
    label: 'Steps',
    hint: 'Each step has a heading and its lines.',
    heading: (at: number) => `Heading of step ${at + 1}`,
    lines: (at: number) => `Lines of step ${at + 1}`,
    add: 'Add a step',
  },
  swaps: {
    label: 'Words to use instead',
    hint: 'What is often said, what to say instead, and why.',
    insteadOf: 'Instead of',
    say: 'Say',
    why: 'Why',
    add: 'Add words',
  },
  audience: { label: 'Who it is for' },
  situations: {
    label: 'Situations',
    hint: 'Where the card is listed. The first is the chief one.',
  },
  contentNotes: {
    label: 'Content note',
    hint: 'What the card is about that can be hard to read. Up to 3.',
  },
  risk: {
    label: 'This card carries risk',
    hint: 'Someone could be harmed if it is wrong. A clinician reviews it within 12 months.',
  },
  sources: {
    label: 'Sources',
    hint: 'Where the words come from. At least one.',
    add: 'Add a source',
  },
  related: { label: 'Related cards', hint: 'Up to 5.', add: 'Add a card' },
  pathway: { label: 'Who to call', hint: 'The pathway card that this one leads to.' },
  slots: {
    label: 'Local facts that it asks for',
    hint: 'What each practice fills in: a room, a person, a phone number.',
    ask: 'What to ask the practice',
    kind: 'Kind of fact',
    required: 'The card does not work without it',
    onTile: 'Show it on the tile',
    add: 'Add a local fact',
  },
  handout: {
    label: 'Handout for the person',
    hint: 'Only where people with lived experience approved it. Printed under the discreet title.',
    title: 'Title of the handout',
    lines: 'Lines of the handout',
  },
  made: { label: 'Who made it', hint: 'Shown on the card. It cannot be typed.', edit: 'Edit' },
  reviewed: { label: 'Reviewed on' },
  reviewBy: { label: 'Review by' },
  toVerify: {
    label: 'Facts to check',
    hint: 'Short names of facts not yet checked at their source, one to a line.',
  },
  kind: { label: 'Kind of card', hint: 'It fixes which parts the card has. No part is lost.' },
  lang: { label: 'Language', hint: 'As a short code, such as en-GB or cy.' },
  counterpartOf: {
    label: 'Same card in another language',
    hint: 'The card that this one is a translation of.',
  },
} as const;

/** The kinds of local fact. */
export const slotKinds = [
  ['place', 'A place'],
  ['person', 'A person or role'],
  ['phone', 'A phone number'],
  ['link', 'A web address'],
  ['text', 'Words'],
] as const satisfies readonly (readonly [Slot['kind'], string])[];

/** The headings of the form's groups. */
export const groupWords = {
  words: 'The card',
  more: 'More on the card',
  who: 'Who made it, and review',
  where: 'Where it is shown',
  rests: 'What it rests on',
  local: 'Local facts and handout',
} as const;

/** The kinds of card, with what each is for. */
export const kindChoices = [
  ['prompt', `${kindNames.prompt}: words for a consultation`],
  ['adjustment', `${kindNames.adjustment}: what reception can offer`],
  ['guidance', `${kindNames.guidance}: what a practice does`],
  ['pathway', `${kindNames.pathway}: who to call, and how`],
  ['wording', `${kindNames.wording}: words to use instead`],
] as const;
