import type { LibraryRow } from '#lib/studio/library-view.ts';
import type { Words } from '../spoken.ts';
import type * as english from '../studio-library.ts';
import { dayInWords } from './days.ts';
import { countOf } from './facts.ts';
import { contentNoteNames } from './panel.ts';

/** Whom a card is for, in one word or two. */
export const forWhom: Words<typeof english.forWhom> = {
  consulting: 'Ymgynghori',
  reception: 'Derbynfa',
  practice: 'Y practis cyfan',
};

/** The kinds of card. */
export const kindNames: Words<typeof english.kindNames> = {
  prompt: 'Awgrym',
  adjustment: 'Addasiad',
  guidance: 'Canllaw fesul cam',
  pathway: 'Llwybr',
  wording: 'Geiriad',
};

/** How a card stands, where it needs somebody or not. */
export const stateNames: Words<typeof english.stateNames> = {
  withdrawn: 'Tynnwyd yn ôl',
  'past-review': 'Heibio’r adolygiad',
  draft: 'Drafft',
  'to-be-removed': 'I’w dynnu allan',
  published: 'Cyhoeddwyd',
};

/** The words of the library. */
export const libraryWords: Words<typeof english.libraryWords> = {
  heading: 'Llyfrgell',
  newCard: 'Cerdyn newydd',
  bringIn: 'Mewnforio',
  saveAs: 'Allforio',
  search: 'Chwilio’r llyfrgell',
  forLabel: 'Ar gyfer',
  everyone: 'Pawb',
  stateLabel: 'Cyflwr',
  anyState: 'Unrhyw gyflwr',
  toFix: 'I’w drwsio',
  orderLabel: 'Trefn',
  orders: [
    ['needs-you', 'Y rhai sydd eich angen yn gyntaf'],
    ['title', 'Yn ôl teitl'],
    ['review', 'Yn ôl dyddiad adolygu'],
  ],
  caption: 'Cardiau',
  columns: ['Cerdyn', 'Ar gyfer', 'Cyflwr', 'Gwnaed gyda', 'Gwiriadau', 'Adolygu erbyn'],
  nothing: 'Nid oes cerdyn yn cyfateb. Chwiliwch am air symlach.',
  filteredOut: (cards) =>
    `Nid oes cerdyn yn cyfateb o dan “Ar gyfer” a “Cyflwr”. Hebddynt mae ${countOf(cards, 'card')} yn cyfateb.`,
  takeFiltersAway: 'Tynnu’r hidlyddion',
  empty: 'Nid oes cerdyn yn y llyfrgell hon eto.',
  showAll: 'Dangos y cyfan',
  showMore: 'Dangos mwy',
  shown: (shown, all) => `Dangosir ${shown} o ${all}.`,
  checking: 'Yn gwirio',
  clear: 'Clir',
  notSet: 'Heb ei osod eto',
  notRecorded: 'Heb ei gofnodi eto',
};

/** The whole library in one sentence; only what there is. */
export const totalsInWords: Words<typeof english.totalsInWords> = ({ counts, withdrawn }) => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const said = [
    [counts.published, 'wedi’u cyhoeddi'],
    [counts.withdrawn, 'wedi’u tynnu’n ôl'],
    [counts.draft, 'yn ddrafft'],
    [counts['to-be-removed'], 'i’w tynnu allan'],
    [counts['past-review'], 'heibio’r adolygiad'],
  ] as const;
  const parts = said.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  const cards = countOf(all, 'card');
  if (parts.length === 0) return `${cards}.`;
  const inAll = withdrawn > counts.withdrawn ? ` Tynnwyd yn ôl i gyd: ${withdrawn}.` : '';
  return `${cards}: ${parts.join(', ')}.${inAll}`;
};

/** Until when panels hide a card that was withdrawn. */
export const hiddenInWords: Words<typeof english.hiddenInWords> = ({ upto }) =>
  `Mae paneli’n ei guddio nes cyhoeddi argraffiad uwch nag argraffiad ${upto}.`;

/** What stands below a card's title: what it holds, or what became of it. */
export const rowNoteInWords: Words<typeof english.rowNoteInWords> = (row, today) => {
  const hidden = row.withdrawn ? hiddenInWords(row.withdrawn) : '';
  const said = row.state === 'draft' ? changedInWords(row, today) : notesInWords(row);
  return [said, hidden].filter(Boolean).join('. ');
};

function changedInWords({ isNew, saved }: LibraryRow, today: string): string {
  if (isNew) return 'Newydd';
  const day = saved === undefined ? '' : new Date(saved).toISOString().slice(0, 10);
  return day === today ? 'Newidiwyd heddiw' : `Newidiwyd ${dayInWords(day)}`;
}

function notesInWords({ contentNotes }: LibraryRow): string {
  const names = contentNotes.map((note) => contentNoteNames[note]).join(', ');
  return names ? `Nodyn cynnwys: ${names}` : '';
}

/** The state of a card: its edition where it is not the first, and since when it is withdrawn. */
export const stateInWords: Words<typeof english.stateInWords> = (row) => {
  const { state, rev, isNew, withdrawn } = row;
  const since = withdrawn ? ` ${dayInWords(withdrawn.day)}` : '';
  if (state === 'withdrawn') return `${stateNames.withdrawn}${since}`;
  const edition = state === 'draft' && !isNew && rev > 1 ? `, arg. ${rev}` : '';
  return `${stateNames[state]}${edition}${since ? `, tynnwyd yn ôl${since}` : ''}`;
};

/** An edition's number, which stands after its noun: `argraffiad 3`. */
export const ordinal: Words<typeof english.ordinal> = (count) => String(count);

/** Who made a card, in a few words. */
export const madeInWords: Words<typeof english.madeInWords> = (made) => {
  switch (made?.standing) {
    case 'starter':
      return 'Cychwynnol';
    case 'reviewed':
      return 'Wedi’i wirio, heb ei gyd-gynhyrchu';
    case 'co-produced':
      return made.group || libraryWords.notRecorded;
    default:
      return libraryWords.notRecorded;
  }
};

/** What the checks found, in a few words. */
export const checksInWords: Words<typeof english.checksInWords> = (checks) => {
  if (!checks) return libraryWords.checking;
  if (checks.fix > 0) return `${checks.fix} i’w drwsio`;
  return checks.consider > 0 ? `${checks.consider} i’w ystyried` : libraryWords.clear;
};

/** The words of the screen that begins a card. */
export const newCardWords: Words<typeof english.newCardWords> = {
  heading: 'Cerdyn newydd',
  lead: 'Gellir newid hyn i gyd yn nes ymlaen.',
  make: 'Gwneud y cerdyn',
};
