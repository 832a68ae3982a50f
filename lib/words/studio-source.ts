import type { SourceRefusal } from '#lib/guidance/front.ts';
import { countOf } from './facts.ts';
import { spoken } from './spoken.ts';
import { faultInWords } from './studio-findings.ts';

/** The words of adding a source. */
export const newSourceWords = {
  heading: 'Add a source',
  lead: 'A card can name it once it is here.',
  who: 'Who wrote it',
  title: 'Its title',
  publisher: 'Who published it',
  year: 'Year',
  address: 'Web address, beginning with https',
  add: 'Add the source',
  added: 'Added. Choose it in a card under Sources.',
  notAdded: 'The source was not added',
  extent: 'How much of it was read',
  extents: {
    full: 'Read in full',
    abstract: 'Only its abstract was read',
    opening: 'Read in part',
    summary: 'Read in a summary by others',
    'not-read': 'Not yet read',
  },
} as const;

/** The words of the list of sources. */
export const sourceListWords = {
  heading: 'Sources',
  lead: 'What the cards rest on. A change here shows on every card that names the source.',
  none: 'No source stands here yet.',
  noAddress: 'No web address',
  namedBy: (cards: number) =>
    cards === 0
      ? 'No card names it.'
      : `${countOf(cards, 'card')} ${cards === 1 ? 'names' : 'name'} it.`,
  change: 'Change',
  changing: (title: string) => `Change the source: ${title}`,
  save: 'Save the change',
  cancel: 'Leave it as it was',
  notChanged: 'The source was not changed',
  changed: (title: string) => `${title} was changed.`,
  remove: 'Remove',
  cannotRemove: (cards: number) =>
    `Take it out of ${cards === 1 ? 'that card' : 'those cards'} before it can be removed.`,
} as const;

const fields = ['who', 'title', 'publisher', 'year', 'address'] as const;

/** Why a source was not taken: each field by its name, what is wrong in it, and what is safe. */
export const sourceRefusalInWords = spoken(({ faults }: SourceRefusal): string => {
  const said = fields.flatMap((field) => {
    const fault = faults.find(({ path }) => path === field);
    return fault ? [`${newSourceWords[field]}: ${faultInWords(fault)}`] : [];
  });
  return [...said, 'What you typed is still in the form.'].join(' ');
});
