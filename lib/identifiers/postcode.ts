import { type Identifier, identifiersIn } from './identifier.ts';

const area =
  'AB|AL|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|' +
  'K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|' +
  'UB|W[ACDFNRSV]?|YO|ZE|ZZ';

const shape = new RegExp(
  `(?:(?<![\\w/#@.-])|(?<=post ?code))(?:(?:${area})\\d[\\dA-HJKMNPR-Y]?|GIR)(?<gap>[ \\u00a0]{0,2}|-)` +
    '(?<inward>\\d[ABD-HJLNP-UW-Z]{2})(?![\\w/@-])',
  'gi',
);
const saysPostcode = /post ?codes?\b[^.;\n]{0,20}$/i;
const saysCode = /\b(?:batch|lot|ref|reference|serial|model|order|form)[^a-z\d]{1,3}$/i;
const saysHome =
  /\b(?:liv(?:es?|ed|ing)|moved|address(?:es)?|home|house|flat|stay(?:s|ed|ing)|resid\w+|road|rd|street|st|close|avenue|ave|lane)\b[^.;\n]{0,30}$/i;
const service =
  /\b(?:surgery|clinic|practice|hospital|centre|hub|pharmacy|library|town hall|council|station|school|church|office)\b(?! (?:road|rd|street|st|lane|close|avenue|hill|way|terrace|drive|view|court|walk)\b)/i;
const somebody =
  /\b(?:s?he|they|hers?|his|their|my|patient|pt|client|mrs?|ms|miss|liv\w+|home|flat|moved|stay\w*|sleep\w*)\b/i;
const ordinal = /^(?:1st|2nd|3rd|[04-9]th)$/;

/**
 * Full postcodes of an area that exists, and ZZ. In small letters only with a gap, or after the
 * word or what says a home; the start of a postcode (`LS6`) is not, nor a
 * form, road, room or vitamin with an ordinal, nor the postcode of a service.
 */
export function findPostcodes(text: string): readonly Identifier[] {
  return identifiersIn(text, 'postcode', shape, (found, match) => {
    const before = text.slice(Math.max(0, found.start - 40), found.start);
    if (saysPostcode.test(before)) return true;
    if (match.groups?.['gap'] === '-' && !saysHome.test(before)) return false;
    const inward = match.groups?.['inward'] ?? '';
    if (ordinal.test(inward))
      return saysHome.test(before) && !/^ floor/.test(text.slice(found.end));
    if (match.groups?.['gap']) return isOneCase(found.text, inward);
    if (saysCode.test(before)) return false;
    const upper = found.text === found.text.toUpperCase();
    return upper || (isOneCase(found.text, inward) && saysHome.test(before));
  }).filter(({ start }) => !isOfService(text.slice(Math.max(0, start - 90), start)));
}

/** Whether the words before name a service and nobody: `The surgery's postcode is`. */
function isOfService(before: string): boolean {
  const said = before.split(/[.;\n]/).at(-1) ?? '';
  return service.test(said) && !somebody.test(said);
}

/** Capitals at the end, all small letters, or one capital as in `Ls1 4ap`: `B12 4hr` is a dose. */
function isOneCase(whole: string, inward: string): boolean {
  return inward === inward.toUpperCase() || /^(?:[a-z]|[A-Z][a-z]\d)/.test(whole);
}
