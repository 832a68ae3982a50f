import { type Identifier, identifiersIn } from './identifier.ts';

/**
 * Ten digits as 3-3-4, parted by blanks, a dot, a dash or brackets or by nothing. Not after a country code or
 * `ISBN` (an ISBN-10 has the same check digit), nor inside a longer run, a path or a name.
 */
const tenDigits =
  /(?<![\w/@]|\d[.-]|(?:\+|\b00)\d{1,3}[\s(0).-]{0,4}|isbn[\s:\d-]{0,10})\d{3}[\s._)\-\u2010-\u2015\u2212]{0,3}\d{3}[\s._\-\u2010-\u2015\u2212]{0,3}\d{4}(?!\w|@|\/(?![A-Z][a-z])|[.-]\d| ?\(?isbn)/gi;

/** Ten digits in any groups, where the words before say what they are. */
const saidToBe =
  /(?<=\b(?:nhs|chi|h ?(?:&|and) ?c)(?: ?-?(?:number|no(?![a-z])))?[^a-z\d]{0,4}(?:is )?)\d(?:[\s.()/\-\u2010-\u2015\u2212]{0,2}\d){9}(?![\w/@]|[.-]\d)/gi;

/** Ten digits in groups of another size, or one by one as in the boxes of a form: never only ten in a row. */
const oddGroups =
  /(?<![\w/@+]|\d[.-]|\d\s)[3-79](?:[ \u00a0\-\u2010-\u2015]?\d){9}(?![\w/@]|[.-]\d| \d| ?\(?isbn)/gi;
const saysAnother =
  /\b(?:ref|reference|order|invoice|job|account|serial|batch|barcode|model|ticket|case|claim|isbn|vat|tel|phone|ring|call|text|fax)\b[^.;\n]{0,24}$/i;

/** NHS, CHI and Health and Care numbers: ten digits whose check digit is right (modulus 11). */
export function findNhsNumbers(text: string): readonly Identifier[] {
  const known = [tenDigits, saidToBe].flatMap((pattern) =>
    identifiersIn(text, 'nhs-number', pattern, (found) => isChecked(found.text.replace(/\D/g, ''))),
  );
  const odd = identifiersIn(
    text,
    'nhs-number',
    oddGroups,
    ({ start, text: digits }) =>
      /\D/.test(digits) &&
      isChecked(digits.replace(/\D/g, '')) &&
      !saysAnother.test(text.slice(Math.max(0, start - 40), start)),
  );
  return [...known, ...odd];
}

/** The check of the NHS Data Dictionary: weights 10 to 2, and no number whose check would be 10. */
function isChecked(digits: string): boolean {
  if (/^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 10; place += 1) sum += Number(digits[place]) * (10 - place);
  return sum % 11 === 0;
}
