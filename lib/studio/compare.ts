import {
  type ComparableCard,
  type ComparedField,
  comparedFields,
  type FieldWords,
  textsOfField,
} from './compared-fields.ts';
import { type Piece, weave, wordDifference } from './word-difference.ts';

/** One line that differs. `line` counts from 1 and is given for the three lines only. */
export type FieldChange = {
  readonly field: ComparedField;
  readonly line?: number;
  readonly pieces: readonly Piece[];
};

/** A field, or one of the three lines, that did not change. */
export type SameField = { readonly field: ComparedField; readonly line?: number };

/** Two editions of a card, compared by field, in reading order. */
export type Comparison = {
  readonly changes: readonly FieldChange[];
  readonly same: readonly SameField[];
};

/** Compares two editions of a card; without an earlier one everything was added. */
export function compareCards(
  before: ComparableCard | undefined,
  after: ComparableCard,
  words: FieldWords,
): Comparison {
  const changes: FieldChange[] = [];
  const same: SameField[] = [];
  for (const field of comparedFields) {
    const old = before ? textsOfField(before, field, words) : [];
    const now = textsOfField(after, field, words);
    if (old.length === 0 && now.length === 0) continue;
    if (field === 'lines') compareLines(old, now, { changes, same });
    else {
      const found = listDifference(old, now);
      if (found.length === 0) same.push({ field });
      else changes.push(...found.map((pieces) => ({ field, pieces })));
    }
  }
  return { changes, same };
}

type Found = { readonly changes: FieldChange[]; readonly same: SameField[] };

// The three lines have places of their own: line 2 is line 2, whatever stands in it.
function compareLines(old: readonly string[], now: readonly string[], found: Found): void {
  const longest = Math.max(old.length, now.length);
  for (let at = 0; at < longest; at += 1) {
    const place = { field: 'lines' as const, line: at + 1 };
    const [was, is] = [old[at] ?? '', now[at] ?? ''];
    if (was === is) found.same.push(place);
    else found.changes.push({ ...place, pieces: wordDifference(was, is) });
  }
}

/** The lines of a list that differ. A line in the place of another is compared with it word by word. */
export function listDifference(
  old: readonly string[],
  now: readonly string[],
): readonly (readonly Piece[])[] {
  const found: (readonly Piece[])[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const close = () => {
    const longest = Math.max(removed.length, added.length);
    for (let at = 0; at < longest; at += 1) {
      found.push(wordDifference(removed[at] ?? '', added[at] ?? ''));
    }
    [removed, added] = [[], []];
  };
  for (const { piece, text } of weave(old, now)) {
    if (piece === 'removed') removed.push(text);
    else if (piece === 'added') added.push(text);
    else close();
  }
  close();
  return found;
}
