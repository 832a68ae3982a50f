import type * as english from '../set-by.ts';
import type { Words } from '../spoken.ts';

/** The words of what an organisation sets, which nobody can change here. */
export const setByWords: Words<typeof english.setByWords> = {
  setBy:
    'Wedi’i osod gan eich sefydliad neu’ch practis. Gofynnwch i reolwr y practis neu’ch tîm TG ei newid.',
  role: 'Eich sefydliad neu’ch practis a ddewisodd yr olwg hon ar gyfer y cyfrifiadur hwn.',
  keptUpToDate: (address) => `Cedwir ffeil y practis yn gyfredol o ${address}.`,
  fileHint:
    'Ychwanegir yr hyn a ysgrifennwch yma ati ar y cyfrifiadur hwn yn unig. Gofynnwch i bwy bynnag sy’n gofalu am y ffeil ei gynnwys.',
};

/** A setting's value in a word or two, for a row that only says it. */
export const yesOrNo: Words<typeof english.yesOrNo> = (on) => (on ? 'Ydy' : 'Nac ydy');

/** The time after which the panel folds away, for a row that only says it. */
export const foldAwayInWords: Words<typeof english.foldAwayInWords> = (minutes) => {
  if (minutes === 0) return 'Byth';
  return `Ar ôl ${minutes === 2 ? '2 funud' : `${minutes} munud`} heb ddefnydd`;
};
