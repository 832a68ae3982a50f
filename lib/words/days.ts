import { spoken } from './spoken.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as people write it: `12 Mar 2027`. */
export const dayInWords = spoken((day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
});

/** A release's name: its year and month, `2026.11`. */
export function releaseName(released: string): string {
  return released.slice(0, 7).replace('-', '.');
}

/** The day of an instant, as people write it. `ms` is milliseconds since 1970. */
export function instantInWords(ms: number): string {
  return dayInWords(new Date(ms).toISOString().slice(0, 10));
}

/** An instant with its hour, for whoever looks after a computer: `12 Mar 2027, 14:05 UTC`. */
export function timeInWords(ms: number): string {
  const text = new Date(ms).toISOString();
  return `${dayInWords(text.slice(0, 10))}, ${text.slice(11, 16)} UTC`;
}
