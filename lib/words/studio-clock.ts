import { dayInWords } from './days.ts';

/** A time of day on this computer, such as `10:42`; with its day where that is not the same. */
export function clockInWords(ms: number): string {
  const at = new Date(ms);
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** A day and time on this computer, such as `27 Nov 2026, 10:42`. */
export function momentInWords(ms: number): string {
  return `${dayInWords(new Date(ms).toISOString().slice(0, 10))}, ${clockInWords(ms)}`;
}
