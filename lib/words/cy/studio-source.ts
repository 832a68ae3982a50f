import type { Words } from '../spoken.ts';
import type * as english from '../studio-source.ts';
import { countOf } from './facts.ts';
import { faultInWords } from './studio-findings.ts';

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
  notAdded: 'Nid ychwanegwyd y ffynhonnell',
  extent: 'Faint ohoni a ddarllenwyd',
  extents: {
    full: 'Darllenwyd yn llawn',
    abstract: 'Dim ond ei chrynodeb a ddarllenwyd',
    opening: 'Darllenwyd yn rhannol',
    summary: 'Darllenwyd mewn crynodeb gan eraill',
    'not-read': 'Heb ei darllen eto',
  },
};

/** The words of the list of sources. */
export const sourceListWords: Words<typeof english.sourceListWords> = {
  heading: 'Ffynonellau',
  lead: 'Yr hyn y mae’r cardiau’n seiliedig arno. Mae newid yma i’w weld ar bob cerdyn sy’n enwi’r ffynhonnell.',
  none: 'Nid oes ffynhonnell yma eto.',
  noAddress: 'Dim cyfeiriad gwe',
  namedBy: (cards) =>
    cards === 0 ? 'Nid oes cerdyn yn ei henwi.' : `Mae ${countOf(cards, 'card')} yn ei henwi.`,
  change: 'Newid',
  changing: (title) => `Newid y ffynhonnell: ${title}`,
  save: 'Cadw’r newid',
  cancel: 'Ei gadael fel yr oedd',
  notChanged: 'Ni newidiwyd y ffynhonnell',
  changed: (title) => `Newidiwyd ${title}.`,
  remove: 'Tynnu',
  cannotRemove: (cards) =>
    `Tynnwch hi allan o’r ${cards === 1 ? 'cerdyn hwnnw' : 'cardiau hynny'} cyn y gellir ei thynnu ymaith.`,
};

const fields = ['who', 'title', 'publisher', 'year', 'address'] as const;

/** Why a source was not taken: each field by its name, what is wrong in it, and what is safe. */
export const sourceRefusalInWords: Words<typeof english.sourceRefusalInWords> = ({ faults }) => {
  const said = fields.flatMap((field) => {
    const fault = faults.find(({ path }) => path === field);
    return fault ? [`${newSourceWords[field]}: ${faultInWords(fault)}`] : [];
  });
  return [...said, 'Mae’r hyn a deipiwyd gennych yn dal yn y ffurflen.'].join(' ');
};
