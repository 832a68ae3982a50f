import type { EditionChange } from '#lib/studio/compared-editions.ts';
import type { CompareRefusal } from '#lib/studio/comparing.ts';
import { takeInRefusalInWords } from './draft-exchange.ts';
import { countOf } from './facts.ts';
import { spoken } from './spoken.ts';
import { fileRefusalInWords } from './studio.ts';

/** The words of the page that compares two editions. */
export const compareScreenWords = {
  lead: 'What changed, in words and by field. Comparing changes nothing.',
  before: 'Earlier',
  after: 'Later',
  published: 'The last release',
  now: 'This library as it is now',
  file: (name: string) => `The file ${name}`,
  work: (title: string, when: string) => `${title}, opened ${when}`,
  untitled: 'A library without a name',
  swap: 'Change sides',
  chooseFile: 'Compare with a file',
  refused: 'This file was not compared',
  reading: 'Reading…',
  caption: 'Cards that differ',
  columns: ['Card', 'How'],
  totals: (counts: { readonly [change in EditionChange['change']]: number }, same: number) => {
    const said = [
      ...(counts.changed > 0 ? [`${countOf(counts.changed, 'card')} changed`] : []),
      ...(counts.new > 0 ? [`${countOf(counts.new, 'card')} new`] : []),
      ...(counts.removed > 0 ? [`${countOf(counts.removed, 'card')} left out`] : []),
    ];
    return `${said.length > 0 ? said.join(', ') : 'No card differs'}. ${countOf(same, 'card')} the same.`;
  },
  showMore: 'Show more',
  front: 'Home, situations, search words and sources',
  allNew: 'All of it is new',
  allGone: 'All of it goes',
  sameCard: 'This card says the same on both sides.',
  noCard: 'This card is on neither side.',
  next: 'Next difference',
  edit: 'Open in the editor',
  link: 'Compare',
} as const;

/** Why a file was not compared: what happened, what is safe, what to do. */
export const compareRefusalInWords = spoken((refused: CompareRefusal): string => {
  return refused.of === 'draft'
    ? takeInRefusalInWords(refused.refusal)
    : fileRefusalInWords(refused.refusal);
});
