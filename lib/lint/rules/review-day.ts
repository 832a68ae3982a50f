import { addMonths, isDay } from '#lib/base/calendar.ts';
import { limits } from '#lib/guidance/limits.ts';
import { cardRule } from '../card-rule.ts';

/** Cards say when they will be reviewed: not past, not too far off, and after they were reviewed. */
export const reviewDay = cardRule({
  name: 'review-day',
  severity: 'fix',
  why: 'Nobody knows when this card will be looked at again. Give it a review day.',
  source: 'The format, section 3: 12 months where a card carries risk, 36 otherwise',
  check: ({ reviewed = '', reviewBy = '', risk = false }, { today }) => {
    const short = [match('reviewed', reviewed, fewDigits), match('reviewBy', reviewBy, fewDigits)];
    const typedShort = short.filter(({ text }) => isDay(text) && text < firstFullYear);
    if (typedShort.length > 0) return typedShort;
    if (!isDay(reviewBy)) return [{ field: 'reviewBy' }];
    const months = risk ? limits.riskReviewMonths : limits.reviewMonths;
    const from = isDay(reviewed) ? reviewed : today;
    return [
      ...(reviewBy < today ? [match('reviewBy', reviewBy, past)] : []),
      ...(reviewBy > addMonths(from, months) ? [match('reviewBy', reviewBy, farOff[months])] : []),
      ...(reviewed > today ? [match('reviewed', reviewed, toCome)] : []),
    ];
  },
});

// A field for a day takes “26” as the year 26, and then any day to come is too far from it.
const firstFullYear = '1000';
const fewDigits = 'Write the year with four digits, such as 2026.';
const past = 'The review day has passed. Review the card, then give it a new day.';
const farOff = {
  12: 'Review it within 12 months: what it says may no longer hold by then.',
  36: 'Review it within 36 months: what it says may no longer hold by then.',
} as const;
const toCome = 'The card says that it was reviewed on a day to come.';

function match<const Why extends string>(field: string, text: string, why: Why) {
  return { field, text, why };
}
