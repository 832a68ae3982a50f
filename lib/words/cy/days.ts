import type * as english from '../days.ts';
import type { Words } from '../spoken.ts';

const months = [
  ...['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh'],
  ...['Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
];

/** A day as people write it: `12 Maw 2027`. */
export const dayInWords: Words<typeof english.dayInWords> = (day) => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
};
