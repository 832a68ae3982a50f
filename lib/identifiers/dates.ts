import { isDay } from '#lib/base/calendar.ts';
import type { Day } from '#lib/base/day.ts';
import { dateWords, numberIn, yearWords } from './date-words.ts';

/** A full date in a text. `sure` where it is hardly anything but a date. */
export type WrittenDate = {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
  readonly sure: boolean;
  /** In figures with the day first, as people write a birth. */
  readonly usual: boolean;
};

const date = '(?<date>0?[1-9]|[12]\\d|3[01])';
const month = '(?<month>0?[1-9]|1[0-2])';
const year = "(?<year>(?:19|20)\\d\\d|['’]?\\d\\d)";
const monthName =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const nth = '(?:st|nd|rd|th)?';

const shapes = [
  `${date}(?<by> ?[/.|\\-\\u2010-\\u2015] ?| )${month}\\k<by>${year}`,
  `(?<year>(?:19|20)\\d\\d)(?<by>[/.-])${month}\\k<by>${date}`,
  '(?<date>\\d\\d)(?<by>)(?<month>\\d\\d)(?<year>(?:19|20)\\d\\d)',
  '(?<year>(?:19|20)\\d\\d)(?<by>)(?<month>\\d\\d)(?<date>\\d\\d)',
  `${date}${nth}[ .-]?(?:of )?${monthName}[ .,-]{0,2}${year}`,
  `${monthName} ${date}${nth},? (?<year>(?:19|20)\\d\\d)`,
  `(?<date>${dateWords}|\\d{1,2}(?:st|nd|rd|th))(?: day)? (?:of )?${monthName},? (?<year>(?:19|20)\\d\\d|${yearWords})`,
  `${monthName} (?:the )?(?<date>${dateWords}),? (?<year>(?:19|20)\\d\\d|${yearWords})`,
  `(?<=\\b(?:dob|d\\.o\\.b\\.?|date of birth|born)[\\s:-]{0,3}(?:is |was |on )?)${month}(?<by>[/.-])(?<date>1[3-9]|2\\d|3[01])\\k<by>${year}`,
  '(?<=\\b(?:dob|d\\.o\\.b\\.?|date of birth)[\\s:-]{0,3})(?<date>\\d\\d)(?<by>)(?<month>\\d\\d)(?<year>\\d\\d)',
].map((shape) => new RegExp(`(?:(?<![\\w/]|\\d[.-])|(?<=dob))${shape}(?![\\w/]|[.-]\\w)`, 'gi'));

/** The full dates of a text in order; two digits of a year mean the last such day up to `today`. */
export function writtenDates(text: string, today: Day): readonly WrittenDate[] {
  return shapes
    .flatMap((shape) => Array.from(text.matchAll(shape), (match) => dateOf(match, today)))
    .filter((one) => isDay(one.day))
    .sort((a, b) => a.start - b.start);
}

function dateOf(match: RegExpMatchArray, today: Day): WrittenDate {
  const { date = '', month = '', year = '', by = '-' } = match.groups ?? {};
  const digits = numberIn(year).replace(/\D/, '');
  const rest = `${monthNumber(month)}-${numberIn(date).replace(/\D/g, '').padStart(2, '0')}`;
  const day = dayFrom(digits, rest, today);
  const start = match.index ?? 0;
  const usual = /^\d{1,2}\W{1,3}\d/.test(match[0]);
  const sure = isSure(match[0], digits, by, today);
  return { start, end: start + match[0].length, day, sure, usual };
}

/** `3.12.71` may be a version, `12-03-71` a sort code, `9 March 10` an hour: those need words. */
function isSure(text: string, year: string, by: string, today: Day): boolean {
  if (year.length === 4) return by.trim() !== '';
  // `31/3/27` is rather a day to come than one a hundred years ago.
  const yearsAhead = Number(year) - Number(today.slice(2, 4));
  if (yearsAhead >= 0 && yearsAhead <= 15) return false;
  if (by === '/') return true;
  return year > '31' && (/[a-z]/i.test(text) || /^\d\d\.\d\d\./.test(text));
}

function dayFrom(year: string, rest: string, today: Day): Day {
  if (year.length === 4) return `${year}-${rest}`;
  const latest = `20${year}-${rest}`;
  return latest <= today ? latest : `19${year}-${rest}`;
}

function monthNumber(month: string): string {
  if (/^\d/.test(month)) return month.padStart(2, '0');
  const place = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(month.slice(0, 3).toLowerCase());
  return String(place / 3 + 1).padStart(2, '0');
}
