import type { Words } from '../spoken.ts';
import type * as english from '../studio-source.ts';

/** The words of adding a source. */
export const newSourceWords: Words<typeof english.newSourceWords> = {
  heading: 'Ychwanegu ffynhonnell',
  lead: 'Gall cerdyn ei henwi unwaith y bydd yma.',
  who: 'Pwy a’i hysgrifennodd',
  title: 'Ei theitl',
  publisher: 'Pwy a’i cyhoeddodd',
  year: 'Blwyddyn',
  address: 'Cyfeiriad gwe, yn dechrau â https',
  add: 'Ychwanegu’r ffynhonnell',
  added: 'Wedi’i hychwanegu. Dewiswch hi mewn cerdyn o dan Ffynonellau.',
  needed: 'Ar ffynhonnell mae angen pwy a’i hysgrifennodd, teitl a phwy a’i cyhoeddodd.',
};
