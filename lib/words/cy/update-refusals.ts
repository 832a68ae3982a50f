import type { Words } from '../spoken.ts';
import { isUpdateCode } from '../sync.ts';
import type * as english from '../update-refusals.ts';
import { sourceWords } from './sources-page.ts';
import { updateRefusalInWords } from './sync.ts';
import { sameCards } from './sync-kinds.ts';

/** What a check did, in a line a source. */
export const checkedInWords: Words<typeof english.checkedInWords> = (checked) => {
  if (checked.length === 0) return '';
  const refused = checked.filter(({ refusal }) => refusal !== undefined);
  if (refused.length === 0) return 'Gwiriwyd. Mae popeth yn gyfredol.';
  return refused
    .map(({ title, refusal }) => {
      const { happened, safe, toDo } = wordsOf(refusal ?? '');
      const why = `${happened} ${safe} ${toDo} ${sourceWords.code} ${refusal}.`;
      return title === '' ? why : `${title}: ${why}`;
    })
    .join(' ');
};

/** The three parts of why an update was not used. */
export const wordsOf: Words<typeof english.wordsOf> = (code) => {
  if (isUpdateCode(code)) return updateRefusalInWords(code);
  if (code === 'database-not-readable') {
    return {
      happened: 'Ni ellid darllen y storfa yn y porwr hwn.',
      safe: sameCards,
      toDo: 'Caewch ffenestri Foreword eraill, yna rhowch gynnig arall arni.',
    };
  }
  return {
    happened: 'Ni ellid defnyddio’r diweddariad.',
    safe: sameCards,
    toDo: 'Dywedwch wrth bwy bynnag sy’n gofalu am y cardiau, a rhowch y cod iddynt.',
  };
};
