// Letters that stand for one another in hurried or phonetic spelling.
const alike = ['aeiouy', 'ck', 'cs', 'sz', 'fv', 'dt', 'mn', 'gj', 'bp'];

/**
 * How far a word as typed is from a word as it is written: an optimal string alignment whose steps
 * cost less where slips are usual (letters swapped, doubled or dropped, one vowel for another).
 * With `unfinished` the end of `written` costs nothing, as the typing may not be over.
 */
export function distance(typed: string, written: string, unfinished: boolean): number {
  let before: number[] = [];
  let above = [0];
  for (let column = 0; column < written.length; column += 1) {
    above.push((above[column] ?? 0) + oneMore(written, column));
  }
  for (let row = 0; row < typed.length; row += 1) {
    const line = [(above[0] ?? 0) + oneMore(typed, row)];
    for (let column = 0; column < written.length; column += 1) {
      const swapped = areSwapped(typed, row, written, column)
        ? (before[column - 1] ?? Number.POSITIVE_INFINITY) + 0.7
        : Number.POSITIVE_INFINITY;
      line.push(
        Math.min(
          swapped,
          (above[column] ?? 0) + change(typed[row], written[column]),
          (above[column + 1] ?? 0) + oneMore(typed, row),
          (line[column] ?? 0) + oneMore(written, column),
        ),
      );
    }
    before = above;
    above = line;
  }
  return unfinished ? Math.min(...above) : (above[written.length] ?? 0);
}

function oneMore(word: string, at: number): number {
  return at > 0 && word[at] === word[at - 1] ? 0.5 : 1;
}

function change(typed = '', written = ''): number {
  if (typed === written) return 0;
  return alike.some((letters) => letters.includes(typed) && letters.includes(written)) ? 0.7 : 1;
}

function areSwapped(typed: string, row: number, written: string, column: number): boolean {
  return (
    row > 0 &&
    column > 0 &&
    typed[row] === written[column - 1] &&
    typed[row - 1] === written[column]
  );
}
