/**
 * What a word processor puts before an entry of its lists: a bullet of any shape, or a number or a
 * small `o` that a tab sets off.
 */
const mark = /^\s*(?:[•·‣◦▪▫●○■□–—\-*\uf0a7\uf0b7\uf0fc]\s+|(?:o|\d{1,2}[.)])\s*\t\s*)/u;

/** What is not seen and is no letter: zero widths, soft hyphens, and a mark of the order of bytes. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

/** Every kind of space but the end of a line, such as a tab or one that does not break. */
const spaces = /[^\S\n]+/g;

/** What a field takes: one line, several, or a list with an entry a line. */
export type TakesPasted = 'line' | 'lines' | 'list';

/**
 * Text from elsewhere as somebody would have typed it: plain spaces, nothing that cannot be seen,
 * and in a list none of the bullets or empty lines, for each line is an entry there already.
 */
export function tidyPasted(text: string, into: TakesPasted): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    .split('\n');
  if (into === 'line') return plain(lines.join(' '));
  if (into === 'lines') return lines.map(plain).join('\n');
  // One line may go into the middle of another: the spaces at its ends are wanted there.
  if (lines.length === 1) return plain(text.replace(unseen, '').replace(mark, ''));
  return lines
    .map((line) => plain(line.replace(mark, '')).trim())
    .filter((line, at, all) => line !== '' || at === 0 || at === all.length - 1)
    .join('\n');
}

const plain = (line: string): string => line.replace(spaces, ' ');
