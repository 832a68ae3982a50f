import { type Identifier, identifiersIn } from './identifier.ts';

const called =
  '(?:hosp(?:ital)?|unit|clinic|medical records?|case ?notes?|patient|emis|systm ?one)\\.? ?(?:(?:number|no|num|nr|id)(?![a-z])\\.?)|mrn(?: ?(?:number|no)(?![a-z])\\.?)?';
const insurance =
  '(?:nat(?:ional|\\.)? ?ins(?:urance|\\.)?|ni|nino)(?: ?(?:number|no)(?![a-z])\\.?)?';
const then = '[\\s:#\\u2010-\\u2015-]{1,3}(?:is |was )?';

/** `Hospital number 1234567`, `MRN: H0045821`: five digits or more, after what says what they are. */
const record = new RegExp(
  `(?<![a-z\\d])(?:${called})${then}(?<name>[a-z]{0,3}[ -]?\\d{5,10}[a-z]?)(?![\\w/])`,
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

/** Numbers of a person in a hospital's records, and National Insurance numbers. */
export function findRecordNumbers(text: string): readonly Identifier[] {
  return [record, ...insured].flatMap((pattern) => identifiersIn(text, 'record-number', pattern));
}
