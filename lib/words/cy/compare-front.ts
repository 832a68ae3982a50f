import type * as english from '../compare-front.ts';
import type { Words } from '../spoken.ts';

/** What a part of front matter is called beside its change. */
export const frontFieldNames: Words<typeof english.frontFieldNames> = {
  bundle: 'Ynghylch',
  consulting: 'Hafan Ymgynghori',
  reception: 'Hafan y Dderbynfa',
  tiles: 'Teils ar yr hafan',
  situations: 'Sefyllfaoedd',
  synonyms: 'Geiriau chwilio',
  sources: 'Ffynonellau',
};
