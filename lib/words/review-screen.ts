import type { RecordFault, RecordField } from '#lib/studio/co-production.ts';
import type { PackRefusal, TakeAnswersRefusal } from '#lib/studio/reviewing.ts';
import { countOf } from './facts.ts';
import { spoken } from './spoken.ts';

/** The words of the page on which review packs are made and answers come back. */
export const reviewWords = {
  lead: 'One file for the people who made the cards with you. It opens on any phone or computer, or on paper, without an account.',
  make: 'Make a review pack',
  title: 'Title of the pack',
  titleHint: 'People see it first. Plain words, such as “Four cards for the waiting room”.',
  from: 'Who asks',
  sendTo: 'Where answers go',
  sendToHint: 'An address, a number, or “hand it back to Sam”.',
  which: 'Which cards',
  none: 'No card has changed, so there is nothing to review.',
  save: 'Save the review pack',
  saved: 'Saved. Send the file to the group, or print it.',
  sent: 'Packs that you made',
  noneSent: 'No pack was made yet.',
  of: (cards: number, answers: number) =>
    `${countOf(cards, 'card')}, ${countOf(answers, 'answer sheet')}`,
  bringIn: 'Bring in an answer file',
  paste: 'Or paste the text of a message',
  take: 'Take the answers in',
  taken: (count: number) => `${countOf(count, 'answer')} taken in.`,
  paper: 'Type in an answer from paper',
  card: 'Card',
  answer: 'Answer',
  note: 'Note',
  add: 'Write it down',
  byName: (name: string) => `${name}:`,
  noName: 'No name:',
  counts: (fine: number, change: number, pass: number) =>
    `${fine} fine, ${change} to change, ${pass} pass`,
  forget: 'Forget this pack and its answers',
  keep: 'Names and private things are taken out of notes. Answers stay on this computer.',
  notDone: 'Nothing was taken in',
  notMade: 'No pack was made',
} as const;

/** Why no pack was made. */
export const packRefusals: { readonly [code in PackRefusal['code']]: string } = {
  'pack-needs-title': 'Give the pack a title, then save it again.',
  'pack-needs-cards': 'Tick at least one card, then save it again.',
};

/** Why answers were not taken in: what happened, what is safe, what to do. */
export const answersRefusalInWords = spoken((refusal: TakeAnswersRefusal): string => {
  switch (refusal.code) {
    case 'answers-damaged':
      return 'This is not an answer file, and no message that begins with “Foreword review”. Nothing has changed. Ask for the whole text, or type the answers in.';
    case 'answers-newer':
      return 'This file was made with a newer Foreword. Nothing has changed. Update Foreword, then try again.';
    case 'answers-too-long':
      return 'This is far longer than answers are. Nothing has changed. Take only what belongs to the answers.';
    case 'answers-other-pack':
      return `These answers are for pack ${refusal.theirs}, and this is pack ${refusal.ours}. Nothing has changed. Bring them in beside the pack that they belong to.`;
    case 'answers-line-unclear':
      return `Line ${refusal.line} is not clear: “${refusal.text}”. Nothing has changed. Write it as a number and “fine”, “change this” or “pass”, or ask the person.`;
    case 'answers-card-unknown':
      return `There is no card ${refusal.card} in this pack of ${refusal.cards}. Nothing has changed. Ask which card is meant.`;
    case 'answers-card-twice':
      return `Card ${refusal.card} is answered twice. Nothing has changed. Ask which answer counts.`;
    case 'answers-empty':
      return 'No card is answered, and that is fine. There is nothing to take in.';
    case 'answers-here-already':
      return 'These answers are here already. Nothing has changed.';
    case 'pack-unknown':
      return 'This pack is not on this computer any more. Nothing has changed.';
  }
});

/** The words of the co-production record. */
export const recordWords = {
  lead: 'Recorded truthfully. The byline is made from it and cannot be typed.',
  group: 'Group',
  groupHint: 'A group, never one person, unless they ask to be named.',
  people: 'How many people with lived experience took part',
  how: 'How they took part',
  howHint: 'One or two sentences, such as “Three meetings, then by post.”',
  paid: 'Were they paid?',
  paidChoices: [
    ['yes', 'Yes'],
    ['no', 'No'],
    ['declined', 'Offered, and declined'],
  ],
  from: 'From, such as 2026-09-01',
  to: 'To, such as 2026-11-18',
  changed: 'What changed because of them',
  changedHint: 'One thing a line.',
  consent: 'They agreed to be named',
  consentCue: 'Without it, no file holds the name of the group, nor whom to thank.',
  thanks: 'Whom to thank',
  thanksHint: 'One a line, as they want to be called.',
  boundaries: 'Agreed with them before the work began',
  boundariesHint: 'Only that it was done. What was agreed stays with the group.',
  confidentiality: 'What stays private',
  safeguarding: 'What must be passed on if somebody is at risk',
  others: 'The same for these cards',
  keep: 'Keep the record',
  kept: 'Kept.',
  withdraw: 'Take the credit away',
  withdrawHint:
    'A group may ask for this at any time, and need not say why. Its name goes with the next release.',
  byline: 'The byline will read',
  notKept: 'Not kept yet',
  stillHere: 'What you wrote is still here.',
  toCard: 'Back to the card',
} as const;

/** The name of a field of the record, as its fault is told. */
export const recordFields: { readonly [field in RecordField]: string } = {
  group: 'Group',
  people: 'How many people',
  how: 'How they took part',
  paid: 'Paid',
  from: 'From',
  to: 'To',
  changed: 'What changed',
  thanks: 'Whom to thank',
};

/** What is wrong with a field of the record. */
export const recordFaults: { readonly [fault in RecordFault]: string } = {
  missing: 'is missing',
  'not-a-number': 'is not a whole number from 1',
  'not-a-day': 'is not a day, such as 2026-11-18',
  'to-come': 'is still to come',
  'before-start': 'is before the first day',
  'too-long': 'is too long',
};
