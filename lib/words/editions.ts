import type { Layer } from '#lib/guidance/place.ts';
import type { EditionView } from '#lib/panel/edition-view.ts';
import { spoken } from './spoken.ts';

/** The names of the three layers. */
export const layerNames: { readonly [layer in Layer]: string } = {
  packaged: 'Built-in cards',
  regional: 'Regional guidance',
  practice: 'Practice guidance',
};

/** The words around editions of a card that are not the one in use. */
export const editionWords = {
  heading: (count: number) => (count === 1 ? 'Other edition: 1' : `Other editions: ${count}`),
  lead: 'The card above is the one in use here. These are kept so that you can compare.',
  read: 'Read this edition',
  notInUse: 'Not the edition in use here.',
  goToInUse: 'Go to the one in use',
} as const;

/** Whose edition it is: its layer, and what its source calls itself. */
export const editionInWords = spoken(
  ({ layer, from, rev }: Pick<EditionView, 'layer' | 'from' | 'rev'>) => {
    const name = from && layer !== 'packaged' ? `${layerNames[layer]}: ${from}` : layerNames[layer];
    return `${name}, edition ${rev}`;
  },
);
