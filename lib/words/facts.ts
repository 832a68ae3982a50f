import type { Change } from '#lib/guidance/changes.ts';
import type { ContentNote } from '#lib/guidance/identity.ts';
import type { Made } from '#lib/guidance/made.ts';
import type { WrittenHere } from '#lib/guidance/own-cards.ts';
import type { Adoption } from '#lib/guidance/practice.ts';
import { dayInWords } from './days.ts';
import { contentNoteNames } from './panel.ts';
import { spoken } from './spoken.ts';
import { withReason } from './withdrawn.ts';

/** Who made a card, in a sentence. It claims no group that did not take part. */
export const bylineInWords = spoken((made: Made): string => {
  switch (made.standing) {
    case 'starter':
      return 'Starter card, drafted from published work. Not yet checked with a local group.';
    case 'reviewed':
      return `Checked by a ${made.role}, ${dayInWords(made.day)}. Not yet co-produced.`;
    case 'co-produced':
      return made.consentToName
        ? `Made with ${made.group}, ${peopleOf(made.people)} with lived experience.`
        : `Made with ${peopleOf(made.people)} with lived experience.`;
  }
});

/** Who wrote a card of the practice's own: it claims no more than that. */
export const writtenInWords = spoken(({ by }: Pick<WrittenHere, 'by'>): string => {
  return `Written by ${by}, not co-produced.`;
});

function peopleOf(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

/** When a card is due for review, or that the day has passed. */
export const reviewInWords = spoken((reviewBy: string, past: boolean): string => {
  return past
    ? `Review was due ${dayInWords(reviewBy)}. Check local details before you rely on them.`
    : `Review by ${dayInWords(reviewBy)}`;
});

/** What a card holds that may be hard to read; it states, it does not warn. */
export const contentNoteInWords = spoken(
  (notes: readonly ContentNote[], folded: boolean): string => {
    const list = listOf(notes.map((note) => contentNoteNames[note]));
    return `Content note: ${list}.${folded ? ' Details of harm are folded.' : ''}`;
  },
);

/** That facts on a card have not been checked at their source. */
export const toVerifyInWords = spoken((claims: number): string => {
  return claims === 1
    ? 'One fact here must be checked by a clinician before use.'
    : `${claims} facts here must be checked by a clinician before use.`;
});

/** A change between releases, in words. */
export const changeInWords = spoken((change: Change): string => {
  switch (change.change) {
    case 'new':
      return 'New card';
    case 'gone':
      return 'No longer in the guidance';
    case 'withdrawn':
      return withReason('Withdrawn.', change.reason);
    case 'lifted':
      return 'No longer withdrawn';
    case 'changed':
      if (change.fields.length === 0) return 'Changed';
      return `${sentenceCase(listOf(change.fields.map(fieldName)))} changed`;
  }
});

/** That the practice took a situation's cards for its own. */
export const adoptionInWords = spoken(({ by, role, day }: Adoption): string => {
  return `Adopted by ${by}, ${role}, ${dayInWords(day)}`;
});

/** How many cards were found, for a screen reader. */
export const countInWords = spoken((count: number): string => {
  return count === 0 ? 'No card found' : `${countOf(count, 'card')} found`;
});

type Counted =
  | 'adopted situation'
  | 'answer'
  | 'answer sheet'
  | 'approval'
  | 'building'
  | 'card'
  | 'change'
  | 'fact'
  | 'new note'
  | 'new or changed card'
  | 'note'
  | 'situation'
  | 'thing';

/** A number of things. The list is closed, since another language must know how each is counted. */
export const countOf = spoken((count: number, name: Counted): string => {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
});

const fieldNames: { readonly [field: string]: string } = {
  title: 'the title',
  audience: 'whom it is for',
  slots: 'the local facts it asks for',
  pathway: 'who to call',
  related: 'the related cards',
  discreetTitle: 'the discreet title',
  say: 'the words that can help',
  leaveOut: 'what to leave out',
  ifTooMuch: 'what to do if it becomes too much',
  afterwards: 'what to do afterwards',
  offer: 'what to offer',
  sayQuietly: 'the quiet words',
  noNeedToAsk: 'what there is no need to ask',
  nextTime: 'what to do next time',
  steps: 'the steps',
  when: 'when it applies',
  how: 'how to do it',
  whatToSay: 'what to say',
  swaps: 'the words',
  situations: 'where it is listed',
  contentNotes: 'the content note',
  why: 'why this card',
  folded: 'the folded part',
  forYou: 'the part for you',
  sources: 'the sources',
  handout: 'the handout',
  made: 'who made it',
  reviewBy: 'the review day',
};

function fieldName(field: string): string {
  return fieldNames[field] ?? field;
}

/** Words in a list: `a, b and c`. */
export function listOf(names: readonly string[]): string {
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    : (names[0] ?? '');
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
