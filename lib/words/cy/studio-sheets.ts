import type { Words } from '../spoken.ts';
import type * as english from '../studio-sheets.ts';
import { counted } from './counted.ts';
import { countOf } from './facts.ts';

const rows = { plain: 'rhes', two: 'res' };

/** The words around spreadsheets. */
export const sheetsWords: Words<typeof english.sheetsWords> = {
  heading: 'Taenlen',
  lead: 'I bobl sy’n gweithio yn Excel. Newidiwch y celloedd, yna dewch â’r ffeil yn ôl. Rydych yn gweld beth fyddai’n newid cyn iddo newid.',
  saveExcel: 'Cadw fel Excel',
  saveCsv: 'Cadw fel CSV',
  bringIn: 'Dod â thaenlen i mewn',
  changed: (count) => `Byddai ${countOf(count, 'card')} yn newid`,
  fresh: (count) => `${countOf(count, 'card')} o’r newydd`,
  same: (count) => `${count} fel y maent`,
  more: (count) => `${count} arall hefyd`,
  absent: (count) =>
    `Nid yw ${countOf(count, 'card')} o’r llyfrgell yn y daenlen. ${count === 1 ? 'Mae’n aros fel y mae.' : 'Maent yn aros fel y maent.'}`,
  refused: (count) => `Ni fyddai ${counted(count, rows)} yn cael eu cymryd`,
  unknown: (names) =>
    `Nid oes cerdyn â’r colofnau hyn, felly ni fyddent yn cael eu cymryd: ${names.join(', ')}.`,
  columns: ['Rhes', 'Colofn', 'Pam'],
  take: 'Eu cymryd i mewn',
  drop: 'Ei gadael',
  taken: (count) =>
    `Cymerwyd ${countOf(count, 'card')} i mewn fel drafftiau. Mae Dadwneud mewn cerdyn yn arwain yn ôl.`,
};

/** Why a row was not taken. */
export const rowFaults: Words<typeof english.rowFaults> = {
  'unknown-value': 'Nid yw’n un o’r geiriau a all sefyll yma.',
  'not-a-day': 'Nid diwrnod ydyw, megis 2027-03-12.',
  'not-readable': 'Ni ellid ei ddarllen. Gadewch y gell hon fel y’i cadwyd.',
  'no-title': 'Mae angen teitl ar gerdyn.',
  'same-card-twice': 'Mae’r un cerdyn mewn rhes gynharach.',
  'unknown-id': 'Nid oes cerdyn o’r fath. Gadewch y gell yn wag ar gyfer un newydd.',
};

/** Why a spreadsheet was not read, or not saved: what happened, what is safe, what to do. */
export const sheetRefusals: Words<typeof english.sheetRefusals> = {
  'sheet-not-readable':
    'Ni ellid darllen y ffeil hon fel taenlen. Nid yw eich llyfrgell wedi newid. Cadwch hi fel .xlsx neu .csv, yna rhowch gynnig arall arni.',
  'sheet-too-large':
    'Mae’r daenlen hon yn fwy nag y caiff unrhyw lyfrgell fod: 20,000 o gardiau. Nid yw eich llyfrgell wedi newid. Tynnwch y rhesi nad ydynt yn gardiau, yna rhowch gynnig arall arni.',
  'sheet-without-headings':
    'Nid oes yr un o benawdau’r cardiau yn y rhes gyntaf. Nid yw eich llyfrgell wedi newid. Cadwch y llyfrgell fel taenlen yn gyntaf, a dechreuwch o honno.',
  'sheet-not-saved':
    'Ni ellid cadw’r daenlen. Mae eich llyfrgell yn ddiogel ac nid yw wedi newid. Caewch dabiau eraill, yna rhowch gynnig arall arni.',
};
