import type { Words } from '../spoken.ts';
import type * as english from '../studio-source.ts';
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
