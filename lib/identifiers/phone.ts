import { type Identifier, identifiersIn } from './identifier.ts';

/** A national or +44 number; `rest` is what follows the 0 or the country code. */
const number =
  /(?<![\w+/@]|\d[.-]|isbn[\s:\d-]{0,10})(?:(?:\+|00)44[\s.-]?(?:\(0\))?|44(?=\s?7)|\(?0(?=[127]\d))(?<rest>(?:[\s().\-\u2010-\u2015]{0,2}\d){9,10})(?![\w/@]|[.-]\d)/gi;

/**
 * Mobile and geographic numbers of the United Kingdom. Helplines (03, 08), 09 and short codes such
 * as 111 and 116 123 belong to nobody, and are left alone.
 */
export function findPhones(text: string): readonly Identifier[] {
  return identifiersIn(text, 'phone', number, (_found, match) => {
    const rest = match.groups?.['rest'] ?? '';
    const digits = rest.replace(/\D/g, '');
    if (digits.length === 10) return /^[127]/.test(digits);
    // A few old areas have a digit less; run together, those are rather an order number.
    return /^1/.test(digits) && /\d[\s-]\d/.test(rest);
  });
}
