import type * as english from '../editions.ts';
import type { Words } from '../spoken.ts';

/** The names of the three layers. */
export const layerNames: Words<typeof english.layerNames> = {
  packaged: 'Cardiau cynwysedig',
  regional: 'Canllawiau rhanbarthol',
  practice: 'Canllawiau’r practis',
};

/** The words around editions of a card that are not the one in use. */
export const editionWords: Words<typeof english.editionWords> = {
  heading: (count) => (count === 1 ? 'Argraffiad arall: 1' : `Argraffiadau eraill: ${count}`),
  lead: 'Y cerdyn uchod sydd mewn defnydd yma. Cedwir y rhain er mwyn i chi allu cymharu.',
  read: 'Darllen yr argraffiad hwn',
  notInUse: 'Nid hwn yw’r argraffiad sydd mewn defnydd yma.',
  goToInUse: 'Mynd at yr un sydd mewn defnydd',
};

/** Whose edition it is: its layer, and what its source calls itself. */
export const editionInWords: Words<typeof english.editionInWords> = ({ layer, from, rev }) => {
  const name = from && layer !== 'packaged' ? `${layerNames[layer]}: ${from}` : layerNames[layer];
  return `${name}, argraffiad ${rev}`;
};
