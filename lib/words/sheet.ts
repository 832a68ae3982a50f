import { dayInWords, releaseName } from './days.ts';
import { spoken } from './spoken.ts';

/** The words around sheets on the print page. */
export const sheetWords = {
  print: 'Print',
  nothing: 'There is nothing to print. Go back to Foreword and choose Print there.',
} as const;

/** Which guidance a sheet is from, if it is from any, and when it was printed. */
export const sheetStamp = spoken((released: string, printed: string, isDraft: boolean): string => {
  const edition = released === '' ? '' : `Guidance ${releaseName(released)}. `;
  const from = isDraft ? 'Draft: nobody has signed an edition with these words. ' : edition;
  return `${from}Printed ${dayInWords(printed)}. Check for a newer version.`;
});
