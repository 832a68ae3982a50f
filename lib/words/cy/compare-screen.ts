import type * as english from '../compare-screen.ts';
import type { Words } from '../spoken.ts';
import { takeInRefusalInWords } from './draft-exchange.ts';
import { countOf } from './facts.ts';
import { fileRefusalInWords } from './studio.ts';

/** The words of the page that compares two editions. */
export const compareScreenWords: Words<typeof english.compareScreenWords> = {
  lead: 'Beth a newidiodd, mewn geiriau ac yn ôl maes. Nid yw cymharu’n newid dim.',
  before: 'Cynharach',
  after: 'Diweddarach',
  published: 'Y rhifyn diwethaf',
  now: 'Y llyfrgell hon fel y mae nawr',
  file: (name) => `Y ffeil ${name}`,
  work: (title, when) => `${title}, agorwyd ${when}`,
  untitled: 'Llyfrgell heb enw',
  swap: 'Newid ochrau',
  chooseFile: 'Cymharu â ffeil',
  refused: 'Ni chymharwyd y ffeil hon',
  reading: 'Yn darllen…',
  caption: 'Cardiau sy’n wahanol',
  columns: ['Cerdyn', 'Sut'],
  totals: (counts, same) => {
    const said = [
      ...(counts.changed > 0 ? [`${countOf(counts.changed, 'card')} wedi newid`] : []),
      ...(counts.new > 0 ? [`${countOf(counts.new, 'card')} o’r newydd`] : []),
      ...(counts.removed > 0 ? [`${countOf(counts.removed, 'card')} wedi’u gadael allan`] : []),
    ];
    return `${said.length > 0 ? said.join(', ') : 'Nid oes cerdyn yn wahanol'}. ${countOf(same, 'card')} yr un fath.`;
  },
  showMore: 'Dangos mwy',
  front: 'Hafan, sefyllfaoedd, geiriau chwilio a ffynonellau',
  allNew: 'Mae’r cyfan yn newydd',
  allGone: 'Mae’r cyfan yn mynd',
  sameCard: 'Mae’r cerdyn hwn yn dweud yr un peth ar y ddwy ochr.',
  noCard: 'Nid yw’r cerdyn hwn ar y naill ochr na’r llall.',
  next: 'Gwahaniaeth nesaf',
  edit: 'Agor yn y golygydd',
  link: 'Cymharu',
};

/** Why a file was not compared: what happened, what is safe, what to do. */
export const compareRefusalInWords: Words<typeof english.compareRefusalInWords> = (refused) =>
  refused.of === 'draft'
    ? takeInRefusalInWords(refused.refusal)
    : fileRefusalInWords(refused.refusal);
