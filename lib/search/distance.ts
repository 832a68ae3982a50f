// Letters that stand for one another in hurried or phonetic spelling.
const alike = ['aeiouy', 'ck', 'cs', 'sz', 'fv', 'dt', 'mn', 'gj', 'bp'];

// What one letter in the place of another costs, for the letters of ASCII: a word that is misspelt
// is held against thousands, letter by letter.
const letters = 128;
const changes = new Float64Array(letters * letters).fill(1);
for (const group of alike) {
  for (const one of group) {
    for (const other of group) changes[one.charCodeAt(0) * letters + other.charCodeAt(0)] = 0.7;
  }
}

/** How far a typed word is from the whole of a written one, and from its nearest beginning. */
export type Distance = { readonly whole: number; readonly begun: number };

const tooMuch = 99;
const tooFar: Distance = { whole: Number.POSITIVE_INFINITY, begun: Number.POSITIVE_INFINITY };

/**
 * How far a word as typed is from a word as it is written: an optimal string alignment whose steps
 * cost less where slips are usual (letters swapped, doubled or dropped, one vowel for another).
 * Gives up where it is sure to be more than `most`.
 */
export function distance(typed: string, written: string, most: number): Distance {
  let before: number[] = [];
  let above = firstRow(written);
  let leastAbove = 0;
  for (let row = 0; row < typed.length; row += 1) {
    const dropping = oneMore(typed, row);
    let least = costAt(above, 0) + dropping;
    const line = [least];
    for (let column = 0; column < written.length; column += 1) {
      const swaps = areSwapped(typed, row, written, column);
      const cost = Math.min(
        swaps ? costAt(before, column - 1) + 0.7 : tooMuch,
        costAt(above, column) + change(typed.charCodeAt(row), written.charCodeAt(column)),
        costAt(above, column + 1) + dropping,
        costAt(line, column) + oneMore(written, column),
      );
      line.push(cost);
      least = Math.min(least, cost);
    }
    // A swap reaches back over one row, so both must be past hope.
    if (least > most && leastAbove + 0.7 > most) return tooFar;
    before = above;
    above = line;
    leastAbove = least;
  }
  return { whole: costAt(above, written.length), begun: leastAbove };
}

function costAt(row: readonly number[], column: number): number {
  return row[column] ?? tooMuch;
}

function firstRow(written: string): number[] {
  const row = [0];
  for (let column = 0; column < written.length; column += 1) {
    row.push((row[column] ?? 0) + oneMore(written, column));
  }
  return row;
}

function oneMore(word: string, at: number): number {
  return at > 0 && word[at] === word[at - 1] ? 0.5 : 1;
}

function change(typed: number, written: number): number {
  if (typed === written) return 0;
  return typed < letters && written < letters ? (changes[typed * letters + written] ?? 1) : 1;
}

function areSwapped(typed: string, row: number, written: string, column: number): boolean {
  return (
    row > 0 &&
    column > 0 &&
    typed[row] === written[column - 1] &&
    typed[row - 1] === written[column]
  );
}
