import type { SignerRole } from '#lib/trust/requirements.ts';
import type * as english from '../signers.ts';
import type { Words } from '../spoken.ts';
import { counted, type Forms, listed } from './counted.ts';

const forms: { readonly [role in SignerRole]: Forms } = {
  'lived-experience': {
    plain: 'person â phrofiad byw',
    two: 'berson â phrofiad byw',
    three: 'pherson â phrofiad byw',
    six: 'pherson â phrofiad byw',
  },
  clinician: {
    plain: 'clinigydd',
    two: 'glinigydd',
    three: 'chlinigydd',
    six: 'chlinigydd',
  },
  'clinical-safety': { plain: 'swyddog diogelwch clinigol' },
  'reception-lead': { plain: 'arweinydd derbynfa' },
  trainer: { plain: 'hyfforddwr' },
};

/** Who must have signed a release before it is used, in a plain sentence. */
export const needsInWords: Words<typeof english.needsInWords> = (needs, unread) => {
  const each = Object.keys(forms).flatMap((name) => {
    const role = name as SignerRole;
    const count = needs[role] ?? 0;
    return count > 0 ? [counted(count, forms[role])] : [];
  });
  if (each.length === 0) {
    return unread
      ? 'Nid yw’n hysbys eto. Mae ei gyhoeddwr yn dweud hynny gyda’i gardiau cyntaf.'
      : 'Nid yw ei gyhoeddwr yn enwi mathau o bobl.';
  }
  const more = unread ? ' Nid yw’r hyn y mae ei gyhoeddwr yn ei ofyn hefyd yn hysbys eto.' : '';
  return `O leiaf ${listed(each)}. Ni ddefnyddir rhifyn hebddynt.${more}`;
};
