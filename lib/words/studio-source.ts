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
  needed: 'A source needs who wrote it, a title and who published it.',
} as const;
