import { distance } from './distance.ts';
import { soundOf } from './sound.ts';
import { foldDoubles, foldSpelling } from './words.ts';

/** A word made ready to be compared: spelling folded, its sound, and a bit for each letter. */
export type Spelt = { readonly letters: string; readonly sound: string; readonly has: number };

// What the likeness of sound alone costs, and beginning otherwise or not being finished adds.
const sameSound = 0.9;
const otherStart = 0.3;
const unfinishedCost = 0.25;
const leastToCorrect = 3;

/** Makes a word ready to be compared. */
export function spell(word: string): Spelt {
  const letters = foldDoubles(foldSpelling(word)).replace(/ph/g, 'f');
  // Abbreviations are spelt out, not sounded: "smaer" is a smear, not an SMR.
  const sound = /[aeiouy]/.test(letters) ? soundOf(word) : '';
  return { letters, sound, has: lettersIn(letters) };
}

/** Whether a word may be taken for another at all: numbers and codes are not. */
export function mayBeMisspelt(word: string): boolean {
  return word.length >= leastToCorrect && !/\p{N}/u.test(word);
}

/** The most that a correction may cost: a swap in a short word, about two slips in a long one. */
export function mostCost({ letters }: Spelt): number {
  if (letters.length < 4) return 0.7;
  if (letters.length < 6) return 1;
  return letters.length < 9 ? 1.5 : 2.3;
}

/** What it costs to take one word for another; infinite where it is out of the question. */
export function costOf(typed: Spelt, written: Spelt, unfinished: boolean): number {
  const most = mostCost(typed);
  const heard =
    typed.sound !== '' && typed.sound === written.sound ? sameSound : Number.POSITIVE_INFINITY;
  const longer = written.letters.length - typed.letters.length;
  const open = unfinished && typed.letters.length > 3 && longer > 0;
  if (longer < -most || (longer > most && !open) || lacks(typed, written) * 0.7 > most)
    return heard;
  const reach = written.letters.slice(0, typed.letters.length + 3);
  const { whole, begun } = distance(typed.letters, reach, most);
  const start = typed.letters[0] === written.letters[0] ? 0 : otherStart;
  const all = longer > 3 ? Number.POSITIVE_INFINITY : whole;
  return Math.min(heard, start + Math.min(all, open ? begun + unfinishedCost : all));
}

function lettersIn(word: string): number {
  let has = 0;
  for (let n = 0; n < word.length; n += 1) has |= 1 << (word.charCodeAt(n) & 31);
  return has;
}

/** How many letters of one word the other has nowhere. */
function lacks(typed: Spelt, written: Spelt): number {
  let missing = typed.has & ~written.has;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count += 1;
  return count;
}
