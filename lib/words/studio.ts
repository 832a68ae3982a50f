import type { FileRefusal } from '#lib/studio/open-files.ts';
import type { OpenRefusal } from '#lib/studio/opening.ts';
import type { ScreenName } from '#lib/studio/route.ts';
import { repositoryFault } from './repository.ts';
import { spoken } from './spoken.ts';

/** The names of screens, as the rail and headings have them. */
export const screenTitles: { readonly [screen in ScreenName]: string } = {
  library: 'Library',
  due: 'Due for review',
  review: 'Review pack',
  'sign-off': 'Sign-off',
  publish: 'Publish',
  verify: 'To verify',
  feedback: 'Feedback',
  practice: 'Our practice',
  teaching: 'Teaching',
  keys: 'Keys',
  details: 'About this library',
  card: 'Card',
  made: 'Who made it',
  compare: 'Compare',
  local: 'How we do it here',
  rehearse: 'Rehearsal',
  open: 'Open a library',
  new: 'New card',
  host: 'Check the web address',
  home: 'Home page',
  'search-words': 'Search words',
  situation: 'Situation',
};

/** The words of the Studio's frame. */
export const studioWords = {
  name: 'Foreword',
  studio: 'Studio',
  rail: 'Studio',
  skip: 'Skip to the page',
  savedHere: 'Saved on this computer only.',
  published: (released: string) => `Published: ${released}`,
  notPublished: 'Not published yet.',
  notKept: {
    heading: 'What you write is not being saved',
    words:
      'There is no room on this computer, or the browser keeps nothing here. What is on screen is still there. Save it as a file now, then ask your IT team to free some space.',
  },
  opening: {
    heading: 'Opening what you wrote',
    words:
      'This can take half a minute where the browser was closed suddenly. Nothing is lost by waiting.',
  },
  noStore: {
    heading: 'The Studio cannot keep drafts here',
    words:
      'This browser keeps nothing in this window, or cannot reach what it kept. The panel is not affected. Where this is a private window, open the Studio in an ordinary one. Otherwise close the browser, wait a minute and open it again.',
  },
  notShown: {
    heading: 'This page could not be shown',
    lines: [
      'What you wrote is kept in this browser.',
      'Choose another page from the list, or reload this one. If it happens again, save the library as a file and tell your IT team.',
    ],
  },
  takenAway: {
    heading: 'This library was taken away',
    words: (title: string) =>
      `“${title}” was taken off this computer in another tab of the Studio, with what was written in it. What staff see has not changed. Open another library to go on.`,
  },
  nobodyHome: 'No library is open. Open one first.',
  openLibrary: 'Open a library',
} as const;

/** Why a file or a folder was not opened: what happened, what is safe, what to do. */
export const fileRefusalInWords = spoken((refusal: FileRefusal): string => {
  switch (refusal.code) {
    case 'zip-damaged':
    case 'zip-name-unsafe':
    case 'zip-name-repeated':
      return 'This file could not be read. Your libraries have not changed. Choose a draft, which ends in .foreword, or a published folder as a zip. If it is one of these, ask for it again. Words from a document can be pasted into a card.';
    case 'zip-too-many-files':
    case 'zip-too-large':
      return 'It is larger than anything Foreword publishes. Your libraries have not changed. Choose another.';
    case 'no-repository-here':
      return 'It is not a published folder of Foreword. Your libraries have not changed. Choose the folder that holds “metadata” and “targets”. Words from a document can be pasted into a card.';
    case 'nothing-published':
      return 'Nothing was published from this folder yet. Your libraries have not changed. Open the draft instead.';
    case 'delegations-not-ours':
      return 'It does not say who signs guidance, so it was not made by Foreword. Your libraries have not changed.';
    case 'mix-not-met':
      return 'It is not signed by the kinds of people it needs. Your libraries have not changed. Ask whoever publishes it.';
    default:
      return `${repositoryFault(refusal)} Your libraries have not changed. Ask for it again.`;
  }
});

/** Why a library was not opened: what happened, what is safe, what to do. */
export const openRefusals: { readonly [code in OpenRefusal['code']]: string } = {
  'nothing-installed':
    'No cards are installed on this computer. Nothing was changed. Open the starter, or a file.',
  'starter-damaged':
    'The starter that came with Foreword could not be read. Nothing was changed. Ask your IT team to install Foreword again.',
};
