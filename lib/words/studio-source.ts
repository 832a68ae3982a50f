import type { SourceRefusal } from '#lib/guidance/front.ts';
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
