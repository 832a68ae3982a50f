import { addMonths } from '#lib/base/calendar.ts';
import type { Day } from '#lib/base/day.ts';
import { type WrittenDate, writtenDates } from './dates.ts';
import type { Identifier } from './identifier.ts';

const saysBirth =
  /(?:\bborn\b|\bd\.? ?o\.? ?b\b|birth(?:day| ?date)?|\bb\.)(?<between>[^\d\n]{0,40})$/i;
const birthFollows =
  /^[\s,(-]{0,3}(?:(?:is|was|as|=) )?(?:(?:his|her|their|my|the|\w{2,12}['’]s) )?(?:d\.?o\.?b\b|date of birth|birth ?da(?:y|te))(?!\W{0,3}(?:(?:is|was) )?\d)/i;

/** Groups of people by age, as in a vaccination programme: born before, on or after a day. */
const cohort = /\b(?:before|after|between|since|from|until|to|by)\s{0,2}$/i;
const cohortAfter =
  /^ ?(?:(?:or|and) (?:later|after|before|earlier|onwards?|older|younger)|onwards)/i;

/** What happens on a day of any year: laws, publications, openings. */
const event =
  /\b(?:acts?\b|laws?\b|orders?\b|regulations?|publi[sc]|issued|revis|updat|version|edition|releas|dated?\b|access|effective|force\b|launch|introduc|start|beg[aiu]n|open|clos|founded|establish|sign|inquiry|report|guid|amend|expir|creat|assent|lockdown|pandemic|conference|trained|training)/i;
/** What happens in a practice; nobody writes these of a day long ago. */
const practiceEvent =
  /\b(?:review|seen\b|attend|visit|registered|admitted|discharged|prescribed|referred|last\b|next\b|due\b|deadline|valid|meeting|minutes|appointment|clinic|course|checked|sent|audit)/i;
const ledIn =
  /\b(?:on|of|in|by|to|till|until|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?) (?:the )?$/i;
const spanBefore = /\b(?:until|since|between|before|after|from)\b[^.;]{0,25}$/i;
const rangeFollows = /^ ?(?:to|until|till|and|-|–) ?(?:\d|[A-Z][a-z]{2})/;

/** The line around a date; `near` begins after the date before it. */
type Beside = { readonly near: string; readonly before: string; readonly after: string };

/**
 * Dates said to be a birth by words beside them, and full dates since 1900 that
 * nothing near explains as an event: to five years before `today` in figures, 18 in words or ISO,
 * the forms in which publications are dated. Dates to come and cohorts are no birth.
 */
export function findDatesOfBirth(text: string, today: Day): readonly Identifier[] {
  const dates = writtenDates(text, today);
  return dates.flatMap((date, place) => {
    const beside = besideOf(text, date, dates[place - 1]?.end ?? 0);
    return isBirth(date, beside, today) ? [identifierOf(text, date)] : [];
  });
}

function besideOf(text: string, { start, end }: WrittenDate, from: number): Beside {
  const lineOf = (first: number) => text.slice(Math.max(0, start - 64, first), start).split('\n');
  return {
    near: lineOf(from).at(-1) ?? '',
    before: lineOf(0).at(-1) ?? '',
    after: text.slice(end, end + 40).split('\n')[0] ?? '',
  };
}

function isBirth(date: WrittenDate, beside: Beside, today: Day): boolean {
  if (date.day > today || date.day < '1900-01-01') return false;
  if (cohortAfter.test(beside.after)) return false;
  if (birthFollows.test(beside.after)) return true;
  const between = saysBirth.exec(beside.near)?.groups?.['between'];
  if (between !== undefined && !cohort.test(between) && !practiceEvent.test(between)) return true;
  return (
    date.sure &&
    date.day < addMonths(today, date.usual ? -60 : -216) &&
    !isEvent(date, beside, today)
  );
}

function isEvent(date: WrittenDate, { before, after }: Beside, today: Day): boolean {
  if (ledIn.test(before) || spanBefore.test(before) || rangeFollows.test(after)) return true;
  if (event.test(before) || event.test(after)) return true;
  const longAgo = date.day < addMonths(today, -240);
  return !longAgo && (practiceEvent.test(before) || practiceEvent.test(after));
}

function identifierOf(text: string, { start, end }: WrittenDate): Identifier {
  return { kind: 'date-of-birth', start, end, text: text.slice(start, end) };
}
