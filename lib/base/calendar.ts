import { type Day, dayOf } from './day.ts';

const dayShape = /^\d{4}-\d{2}-\d{2}$/;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const msPerDay = 86_400_000;

/** Whether the text is a real calendar day: `2026-02-30` is not. */
export function isDay(text: string): boolean {
  if (!dayShape.test(text)) return false;
  const date = Number(text.slice(8));
  return date >= 1 && date <= lastDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** The last date of a month; 0 where there is no such month. Months count from 1. */
function lastDate(year: number, month: number): number {
  const leaps = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (monthDays[month - 1] ?? 0) + (leaps ? 1 : 0);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay);
}

/** The day that lies `days` after `day`. */
export function addDays(day: Day, days: number): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * msPerDay);
}

/** The same day `months` later; a day that month lacks becomes that month's last. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const counted = year * 12 + month - 1 + months;
  const then = { year: Math.floor(counted / 12), month: (counted % 12) + 1 };
  const last = lastDate(then.year, then.month);
  const parts = [String(then.year).padStart(4, '0'), then.month, Math.min(date, last)];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whether a day lies no later than so many months after another, as `addMonths` counts them. */
export function isWithinMonths(from: Day, to: Day, months: number): boolean {
  const more = monthOf(to) - monthOf(from);
  // A month that lacks the day ends with one before it.
  return more < months || (more === months && to.slice(8) <= from.slice(8));
}

function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
