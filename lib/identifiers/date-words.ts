const units = 'one two three four five six seven eight nine'.split(' ');
const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const firsts = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const later =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

const under = units.join('|');
const twoDigits = `(?:(?:${tens.join('|')})(?:[- ](?:${under}))?|${teens.join('|')}|oh[- ](?:${under})|${under})`;

/** The days of a month in words, `first` to `thirty-first`. */
export const dateWords = `(?:(?:twenty|thirty)[- ](?:${firsts.join('|')})|${[...later, 'twentieth', 'thirtieth', ...firsts].join('|')})`;

/** Years since 1900 in words: `nineteen sixty-one`, `two thousand and four`, `twenty twelve`. */
export const yearWords = `(?:nineteen[- ](?:hundred(?: and)? )?${twoDigits}|two thousand(?:(?: and)? ${twoDigits})?|twenty[- ]${twoDigits})`;

/** A date or a year in figures, whether it was written so or in words. */
export function numberIn(text: string): string {
  if (/\d/.test(text)) return text;
  const [words, century] = withoutCentury(text.toLowerCase().split(/[- ]/));
  const sum = words.reduce((so, word) => so + countOf(word), 0);
  return String(century + sum);
}

function withoutCentury(words: readonly string[]): readonly [readonly string[], number] {
  const isDate = words.some((word) => [...firsts, ...later].includes(word) || /ieth$/.test(word));
  if (isDate) return [words, 0];
  if (words[0] === 'nineteen') return [words.slice(1), 1900];
  return [words[0] === 'two' ? words.slice(2) : words.slice(1), 2000];
}

function countOf(word: string): number {
  const lists: readonly (readonly [readonly string[], number, number])[] = [
    [units, 1, 1],
    [firsts, 1, 1],
    [teens, 10, 1],
    [later, 10, 1],
    [tens, 20, 10],
    [['twentieth', 'thirtieth'], 20, 10],
  ];
  for (const [list, from, step] of lists) {
    const at = list.indexOf(word);
    if (at >= 0) return from + at * step;
  }
  return 0;
}
