import { releaseName } from '../days.ts';
import type * as english from '../sheet.ts';
import type { Words } from '../spoken.ts';
import { dayInWords } from './days.ts';

/** The words around sheets on the print page. */
export const sheetWords: Words<typeof english.sheetWords> = {
  print: 'Argraffu',
  nothing: 'Nid oes dim i’w argraffu. Ewch yn ôl i Foreword a dewiswch Argraffu yno.',
};

/** Which guidance a sheet is from, if it is from any, and when it was printed. */
export const sheetStamp: Words<typeof english.sheetStamp> = (released, printed, isDraft) => {
  const edition = released === '' ? '' : `Canllawiau ${releaseName(released)}. `;
  const from = isDraft ? 'Drafft: nid oes neb wedi llofnodi rhifyn â’r geiriau hyn. ' : edition;
  return `${from}Argraffwyd ${dayInWords(printed)}. Gwiriwch a oes fersiwn mwy newydd.`;
};
