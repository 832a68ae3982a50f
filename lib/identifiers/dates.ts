import { type Day, isDay } from '#lib/base/day.ts';

/** A date written in a text. `sure` where it is hardly anything else: four digits, or slashes. */
export type WrittenDate = {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
  readonly sure: boolean;
};

const date = '(?<date>0?[1-9]|[12]\\d|3[01])';
const month = '(?<month>0?[1-9]|1[0-2])';
const year = "(?<year>(?:19|20)\\d\\d|['’]?\\d\\d)";
const monthName =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const nth = '(?:st|nd|rd|th)?';

const shapes = [
  `${date}(?<by> ?[/.\\-\\u2010-\\u2015] ?| )${month}\\k<by>${year}`,
  `(?<year>(?:19|20)\\d\\d)(?<by>[/.-])${month}\\k<by>${date}`,
  `${date}${nth}[ .-]?(?:of )?${monthName}[ .,-]{0,2}${year}`,
  `${monthName} ${date}${nth},? (?<year>(?:19|20)\\d\\d)`,
].map((shape) => new RegExp(`(?:(?<![\\w/]|\\d[.-])|(?<=dob))${shape}(?![\\w/]|[.-]\\w)`, 'gi'));

/** The full dates of a text in order; two digits of a year mean the last such year up to `today`. */
export function writtenDates(text: string, today: Day): readonly WrittenDate[] {
  return shapes
    .flatMap((shape) => Array.from(text.matchAll(shape), (match) => dateOf(match, today)))
    .filter((one) => isDay(one.day))
    .sort((a, b) => a.start - b.start);
}

function dateOf(match: RegExpMatchArray, today: Day): WrittenDate {
  const { date = '', month = '', year = '', by = '-' } = match.groups ?? {};
  const digits = year.replace(/\D/, '');
  const day = [fullYear(digits, today), monthNumber(month), date.padStart(2, '0')].join('-');
  const start = match.index ?? 0;
  const sure = digits.length === 4 ? by !== ' ' : by === '/';
  return { start, end: start + match[0].length, day, sure };
}

function fullYear(digits: string, today: Day): string {
  if (digits.length === 4) return digits;
  return digits <= today.slice(2, 4) ? `20${digits}` : `19${digits}`;
}

function monthNumber(month: string): string {
  if (/^\d/.test(month)) return month.padStart(2, '0');
  const place = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(month.slice(0, 3).toLowerCase());
  return String(place / 3 + 1).padStart(2, '0');
}
