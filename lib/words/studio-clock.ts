import type { Work } from '#lib/studio/work.ts';
import { dayInWords } from './days.ts';

/** A time of day on this computer, such as `10:42`; with its day where that is not the same. */
export function clockInWords(ms: number): string {
  const at = new Date(ms);
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}

/** When a library was opened: its day, and as much of the time as tells it from others of its name. */
export function openedInWords(work: Work, works: readonly Work[]): string {
  const { title } = work.front.bundle;
  const alike = works.filter(({ id, front }) => id !== work.id && front.bundle.title === title);
  const say = [dayHere, minuteHere].find((part) =>
    alike.every(({ opened }) => part(opened) !== part(work.opened)),
  );
  return (say ?? secondHere)(work.opened);
}

function dayHere(ms: number): string {
  const at = new Date(ms);
  return dayInWords([at.getFullYear(), at.getMonth() + 1, at.getDate()].join('-'));
}

const minuteHere = (ms: number): string => `${dayHere(ms)}, ${clockInWords(ms)}`;

const secondHere = (ms: number): string =>
  `${minuteHere(ms)}:${twoDigits(new Date(ms).getSeconds())}`;

const twoDigits = (part: number): string => String(part).padStart(2, '0');
