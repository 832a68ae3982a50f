import { findIdentifiers, type IdentifierKind } from '#lib/identifiers/find-identifiers.ts';
import { textRule } from '../finding.ts';

const whys = {
  'nhs-number': 'It looks like an NHS number. Guidance holds nothing about a person.',
  'date-of-birth': 'It looks like a date of birth. Guidance holds nothing about a person.',
  postcode: 'It looks like somebody’s postcode. Put a local place in a local note.',
  phone: 'It looks like somebody’s phone number. Put a local number in a local note.',
  email: 'It looks like somebody’s mail address. Put a local one in a local note.',
  'titled-name': 'It looks like somebody’s name. Name a role or a group.',
  'record-number':
    'It looks like somebody’s number in a record. Guidance holds nothing about a person.',
  initials: 'It looks like somebody’s initials and age. Guidance holds nothing about a person.',
} as const satisfies { readonly [kind in IdentifierKind]: string };

const published: readonly IdentifierKind[] = ['phone', 'email', 'postcode'];

/**
 * What looks like a patient's own: not in a practice's own phone, place or link, nor a published
 * line that one of the card's sources names.
 */
export const looksLikeIdentity = textRule({
  name: 'patient-data',
  severity: 'fix',
  why: 'It looks like something about a person.',
  source: 'NHS Data Dictionary; the safety case of Foreword',
  find: ({ text, use, known }) => {
    if (use === 'local') return [];
    return findIdentifiers(text)
      .filter((one) => !(published.includes(one.kind) && isNamed(one.text, known.sourceWords)))
      .map(({ kind, start, end }) => ({ start, end, why: whys[kind] }));
  },
});

function isNamed(text: string, sourceWords: string): boolean {
  return compact(sourceWords).includes(compact(text));
}

function compact(text: string): string {
  return text.toLowerCase().replace(/[\s().-]/g, '');
}
