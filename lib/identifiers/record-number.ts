import { type Identifier, identifiersIn } from './identifier.ts';

const called =
  '(?:hosp(?:ital)?|unit|district|clinic|medical records?|health records?|records?|case ?notes?|patient|emis|systm ?one|vision|' +
  'rio|pas|lorenzo|cerner|epic|[kx]|ward|passport|asylum|home office|custody|prison(?:er)?)\\.? ?(?:(?:number|no|num|nr|id|ref(?:erence)?)(?![a-z])\\.?)|' +
  '(?:mrn|crn|nomis|ccid|passport)(?: ?(?:number|no)(?![a-z])\\.?)?';
const insurance =
  '(?:nat(?:ional|\\.)? ?ins(?:urance|\\.)?|ni|nino)(?: ?(?:number|no)(?![a-z])\\.?)?';
const then = '[\\s:#\\u2010-\\u2015-]{1,3}(?:is |was )?';

/** `Hospital number 1234567`, `MRN: H0045821`: five digits or more, after what says what they are. */
const record = new RegExp(
  `(?<![a-z\\d])(?:${called})${then}(?<name>[a-z]{0,3}[ -]?\\d{5,10}[a-z]?|[a-z]\\d{4}[a-z]{2}|\\d{2,3}/\\d{4,7})(?![\\w/])`,
  'gi',
);

/** `AB 12 34 56 C`, by its form alone; after its name in whatever letters. */
const pairs = ' ?\\d\\d ?\\d\\d ?\\d\\d ?';
const insured = [
  new RegExp(
    `(?<![\\w/-])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]${pairs}[A-D](?![\\w/-])`,
    'g',
  ),
  new RegExp(`(?<![a-z\\d])(?:${insurance})${then}(?<name>[a-z]{2}${pairs}[a-z])(?![\\w/-])`, 'gi'),
];

/** A driving licence by its form: five letters of the surname, a birth, initials. */
const licence = /(?<![\w/-])[A-Z]{2,5}9{0,3}\d{6}[A-Z][A-Z9]\d[A-Z]{2}(?![\w/-])/g;

/** Numbers of a person in a hospital's records, of National Insurance, of a passport or a licence. */
export function findRecordNumbers(text: string): readonly Identifier[] {
  return [record, ...insured, licence].flatMap((pattern) =>
    identifiersIn(text, 'record-number', pattern),
  );
}
