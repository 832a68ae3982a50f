import type * as english from '../details.ts';
import type { Words } from '../spoken.ts';

/** The words of the page about a library. */
export const detailsWords: Words<typeof english.detailsWords> = {
  lead: 'Yr hyn y mae paneli’n ei ddangos am bwy bynnag sydd y tu ôl i’r cardiau. Llenwch ef cyn y rhifyn cyntaf.',
  fields: {
    id: {
      label: 'Enw ar gyfer cyfrifiaduron',
      hint: 'Llythrennau bach â dotiau, megis org.elm-street.cards. Nid yw byth yn newid ar ôl ei gyhoeddi.',
    },
    title: { label: 'Teitl' },
    publisher: { label: 'Pwy sy’n ei chyhoeddi' },
    contact: { label: 'Sut i gysylltu â chi' },
    safetyContact: {
      label: 'Wrth bwy i ddweud am rywbeth anniogel',
      hint: 'Dangosir ar bob cerdyn.',
    },
    licence: { label: 'Trwydded', hint: 'Megis CC BY 4.0' },
  },
};
