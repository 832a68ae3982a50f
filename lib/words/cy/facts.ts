import type * as english from '../facts.ts';
import type { Words } from '../spoken.ts';
import { withReason } from '../withdrawn.ts';
import { counted, type Forms, listed } from './counted.ts';
import { dayInWords } from './days.ts';
import { fieldName } from './field-names.ts';
import { contentNoteNames } from './panel.ts';

/** Who made a card, in a sentence. It claims no group that did not take part. */
export const bylineInWords: Words<typeof english.bylineInWords> = (made) => {
  switch (made.standing) {
    case 'starter':
      return 'Cerdyn cychwynnol, wedi’i ddrafftio o waith cyhoeddedig. Heb ei wirio eto gyda grŵp lleol.';
    case 'reviewed':
      return `Gwiriwyd gan ${made.role}, ${dayInWords(made.day)}. Heb ei gyd-gynhyrchu eto.`;
    case 'co-produced':
      return made.consentToName
        ? `Gwnaed gyda ${made.group}, ${peopleOf(made.people)} â phrofiad byw.`
        : `Gwnaed gyda ${peopleOf(made.people)} â phrofiad byw.`;
  }
};

/** Who wrote a card of the practice's own: it claims no more than that. */
export const writtenInWords: Words<typeof english.writtenInWords> = ({ by }) =>
  `Ysgrifennwyd gan ${by}, heb ei gyd-gynhyrchu.`;

function peopleOf(count: number): string {
  return count > 10
    ? `${count} o bobl`
    : counted(count, { plain: 'person', two: 'berson', three: 'pherson', six: 'pherson' });
}

/** When a card is due for review, or that the day has passed. */
export const reviewInWords: Words<typeof english.reviewInWords> = (reviewBy, past) =>
  past
    ? `Roedd adolygiad i fod erbyn ${dayInWords(reviewBy)}. Gwiriwch fanylion lleol cyn dibynnu arnynt.`
    : `Adolygu erbyn ${dayInWords(reviewBy)}`;

/** What a card holds that may be hard to read; it states, it does not warn. */
export const contentNoteInWords: Words<typeof english.contentNoteInWords> = (notes, folded) => {
  const names = notes.map((note) => contentNoteNames[note]);
  return `Nodyn cynnwys: ${listed(names)}.${folded ? ' Mae manylion y niwed wedi’u plygu.' : ''}`;
};

/** That facts on a card have not been checked at their source. */
export const toVerifyInWords: Words<typeof english.toVerifyInWords> = (claims) =>
  claims === 1
    ? 'Rhaid i glinigydd wirio un ffaith yma cyn ei defnyddio.'
    : `Rhaid i glinigydd wirio ${claims} ffaith yma cyn eu defnyddio.`;

/** A change between releases, in words. */
export const changeInWords: Words<typeof english.changeInWords> = (change) => {
  switch (change.change) {
    case 'new':
      return 'Cerdyn newydd';
    case 'gone':
      return 'Ddim yn y canllawiau mwyach';
    case 'withdrawn':
      return withReason('Wedi’i dynnu’n ôl.', change.reason);
    case 'lifted':
      return 'Ddim wedi’i dynnu’n ôl mwyach';
    case 'changed':
      if (change.fields.length === 0) return 'Newidiwyd';
      return `Newidiwyd: ${listed(change.fields.map(fieldName))}`;
  }
};

/** That the practice took a situation's cards for its own. */
export const adoptionInWords: Words<typeof english.adoptionInWords> = ({ by, role, day }) =>
  `Mabwysiadwyd gan ${by}, ${role}, ${dayInWords(day)}`;

/** How many cards were found, for a screen reader. */
export const countInWords: Words<typeof english.countInWords> = (count) =>
  count === 0 ? 'Ni chafwyd hyd i gerdyn' : `Cafwyd hyd i ${countOf(count, 'card')}`;

type Counted = Parameters<typeof english.countOf>[1];

const forms: { readonly [name in Counted]: Forms } = {
  'adopted situation': { plain: 'sefyllfa wedi’i mabwysiadu' },
  answer: { plain: 'ateb' },
  'answer sheet': { plain: 'taflen ateb', two: 'daflen ateb', six: 'thaflen ateb' },
  approval: { plain: 'cymeradwyaeth', two: 'gymeradwyaeth', six: 'chymeradwyaeth' },
  building: { plain: 'adeilad' },
  card: { plain: 'cerdyn', two: 'gerdyn', three: 'cherdyn', six: 'cherdyn' },
  change: { plain: 'newid' },
  fact: { plain: 'ffaith' },
  'new note': { plain: 'nodyn newydd' },
  'new or changed card': {
    plain: 'cerdyn newydd neu wedi’i newid',
    two: 'gerdyn newydd neu wedi’i newid',
    three: 'cherdyn newydd neu wedi’i newid',
    six: 'cherdyn newydd neu wedi’i newid',
  },
  note: { plain: 'nodyn' },
  situation: { plain: 'sefyllfa' },
  thing: { plain: 'peth', two: 'beth', three: 'pheth', six: 'pheth' },
};

/** A number of things. */
export const countOf: Words<typeof english.countOf> = (count, name) => counted(count, forms[name]);
