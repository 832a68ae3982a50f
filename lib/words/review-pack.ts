import type { ReviewChoice } from '#lib/studio/review-answers.ts';
import { countOf } from './facts.ts';

/** What each answer is called, on the page and in a message. */
export const reviewChoiceWords: { readonly [choice in ReviewChoice]: string } = {
  fine: 'Fine',
  change: 'Change this',
  pass: 'Pass',
};

/** The words of the page that a group is sent. */
export const packWords = {
  lead: (cards: number) =>
    `You are asked what you think of ${countOf(cards, 'card')}. Staff would read ${cards === 1 ? 'it' : 'them'} before or while they see people.`,
  from: 'From',
  yours: 'It is up to you',
  choices: [
    'Answer as many cards as you like, in any order. Leave out any card. You never have to say why.',
    'You can stop at any time, and come back or not.',
    'Nobody needs to know which answers are yours. Give a name only if you want to.',
    'Write about the cards. Leave out names and private things about anyone, also about yourself.',
  ],
  here: 'The cards',
  ways: 'How to answer',
  byHand:
    'On paper: tick and write, then hand it back. In a message: write the first line below, then the number of each card with “fine”, “change this” or “pass”, and a note if you like.',
  firstLine: (code: string) => `Foreword review ${code}`,
  nameLine: 'Name',
  sendTo: 'Where to send it',
  newCard: 'This card is new.',
  changed: 'What has changed',
  question: (number: number) => `Card ${number}: what do you think?`,
  note: 'A note, if you like',
  name: 'A name, only if you want to give one',
  done: 'When you are ready',
  save: 'Save my answers as a file',
  copy: 'Show my answers as text',
  text: 'Your answers. Copy all of this into your message.',
  none: 'You have not answered any card yet. That is fine too.',
  kept: 'Your answers stay on this page only, until you save or copy them.',
  saved: 'Saved as a file. Send it when you are ready, or not.',
  byline: 'Made with Foreword. This page sends nothing and loads nothing.',
} as const;
