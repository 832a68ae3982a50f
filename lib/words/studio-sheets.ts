import type { IncomingSheet } from '#lib/studio/exchanging.ts';
import type { RefusedRow } from '#lib/studio/sheet-plan.ts';

/** The words around spreadsheets. */
export const sheetsWords = {
  heading: 'Spreadsheet',
  lead: 'For people who live in Excel. Change the cells, then bring the file back. You see what would change before it does.',
  saveExcel: 'Save as Excel',
  saveCsv: 'Save as CSV',
  bringIn: 'Bring a spreadsheet in',
  changed: (count: number) => (count === 1 ? '1 card would change' : `${count} cards would change`),
  fresh: (count: number) => (count === 1 ? '1 new card' : `${count} new cards`),
  same: (count: number) => `${count} as they are`,
  more: (count: number) => `and ${count} more`,
  absent: (count: number) =>
    count === 1
      ? '1 card of the library is not in the sheet. It stays as it is.'
      : `${count} cards of the library are not in the sheet. They stay as they are.`,
  refused: (count: number) =>
    count === 1 ? '1 row would not be taken' : `${count} rows would not be taken`,
  unknown: (names: readonly string[]) =>
    `No card has these columns, so they would not be taken: ${names.join(', ')}.`,
  columns: ['Row', 'Column', 'Why'],
  take: 'Take them in',
  drop: 'Leave it',
  taken: (count: number) =>
    `${count === 1 ? '1 card was' : `${count} cards were`} taken in as drafts. Undo in a card leads back.`,
} as const;

/** Why a row was not taken. */
export const rowFaults: { readonly [code in RefusedRow['code']]: string } = {
  'unknown-value': 'It is not one of the words that can stand here.',
  'not-a-day': 'It is not a day, such as 2027-03-12.',
  'not-readable': 'It could not be read. Leave this cell as it was saved.',
  'no-title': 'A card needs a title.',
  'same-card-twice': 'The same card stands in an earlier row.',
  'unknown-id': 'There is no such card. Leave the cell empty for a new one.',
};

/** Why a spreadsheet was not read, or not saved: what happened, what is safe, what to do. */
export const sheetRefusals: {
  readonly [code in Extract<IncomingSheet, { state: 'refused' }>['code']]: string;
} = {
  'sheet-not-readable':
    'This file could not be read as a spreadsheet. Your library has not changed. Save it as .xlsx or .csv, then try again.',
  'sheet-too-large':
    'This spreadsheet is larger than any library may be: 20,000 cards. Your library has not changed. Take out the rows that are no cards, then try again.',
  'sheet-without-headings':
    'The first row has none of the headings of cards. Your library has not changed. Save the library as a spreadsheet first, and begin from that.',
  'sheet-not-saved':
    'The spreadsheet could not be saved. Your library is safe and has not changed. Close other tabs, then try again.',
};
