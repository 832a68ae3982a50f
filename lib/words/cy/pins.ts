import type * as english from '../pins.ts';
import type { Words } from '../spoken.ts';

/** The words of the page of pinned cards. */
export const pinWords: Words<typeof english.pinWords> = {
  noPins: 'Nid oes cerdyn wedi’i binio. Agorwch gerdyn a dewiswch Pinio.',
  moveUp: 'Symud i fyny',
  moveDown: 'Symud i lawr',
  unpin: 'Dadbinio',
};
