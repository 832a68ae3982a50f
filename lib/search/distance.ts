// Letters that stand for one another in hurried or phonetic spelling.
const alike = ['aeiouy', 'ck', 'cs', 'sz', 'fv', 'dt', 'mn', 'gj', 'bp'];

/** How far a typed word is from the whole of a written one, and from its nearest beginning. */
export type Distance = { readonly whole: number; readonly begun: number };

const tooFar: Distance = { whole: Number.POSITIVE_INFINITY, begun: Number.POSITIVE_INFINITY };

/**
 * How far a word as typed is from a word as it is written: an optimal string alignment whose steps
 * cost less where slips are usual (letters swapped, doubled or dropped, one vowel for another).
 * Gives up where it is sure to be more than `most`.
 */
export function distance(typed: string, written: string, most: number): Distance {
  let before: number[] = [];
  let above = firstRow(written);
  for (let row = 0; row < typed.length; row += 1) {
    const line = [(above[0] ?? 0) + oneMore(typed, row)];
    for (let column = 0; column < written.length; column += 1) {
      const swapped = areSwapped(typed, row, written, column)
        ? (before[column - 1] ?? 99) + 0.7
        : 99;
      const changed = (above[column] ?? 0) + change(typed[row], written[column]);
      const dropped = (above[column + 1] ?? 0) + oneMore(typed, row);
      const added = (line[column] ?? 0) + oneMore(written, column);
      line.push(Math.min(swapped, changed, dropped, added));
    }
    // A swap reaches back over one row, so both must be past hope.
    if (Math.min(...line) > most && Math.min(...above) + 0.7 > most) return tooFar;
    before = above;
    above = line;
  }
  return { whole: above[written.length] ?? 0, begun: Math.min(...above) };
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
