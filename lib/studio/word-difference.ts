/** A run of words: in both texts, only in the earlier, or only in the later. */
export type Piece = { readonly piece: 'same' | 'removed' | 'added'; readonly text: string };

// Below this share of common words two sentences are shown one after the other, not woven together.
const leastCommon = 0.4;
const shortWord = 4;

/** The difference of two texts by words, in reading order. What was removed stands first. */
export function wordDifference(before: string, after: string): readonly Piece[] {
  if (before === after) return before === '' ? [] : [{ piece: 'same', text: before }];
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const woven = weave(old, now);
  const common = woven.filter(({ piece }) => piece === 'same').length;
  if (common < leastCommon * Math.max(old.length, now.length)) {
    return [...whole('removed', before), ...whole('added', after)];
  }
  return joined(woven.flatMap(withoutIslands));
}

// One short word that stayed between two changes is no help to a reader: it goes with them.
function withoutIslands(
  { piece, text }: Piece,
  at: number,
  all: readonly Piece[],
): readonly Piece[] {
  const [before, after] = [all[at - 1], all[at + 1]];
  const alone = before && after && before.piece !== 'same' && after.piece !== 'same';
  if (piece !== 'same' || !alone || text.length > shortWord) return [{ piece, text }];
  return [
    { piece: 'removed', text },
    { piece: 'added', text },
  ];
}

function whole(piece: Piece['piece'], text: string): readonly Piece[] {
  return text === '' ? [] : [{ piece, text }];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Two lists as one: what both share keeps its order, and what was removed stands before what was added. */
export function weave(old: readonly string[], now: readonly string[]): readonly Piece[] {
  const common = commonLengths(old, now);
  const pieces: Piece[] = [];
  let [at, to] = [0, 0];
  for (;;) {
    const [was, is] = [old[at], now[to]];
    if (was === undefined && is === undefined) return pieces;
    if (was !== undefined && was === is) {
      pieces.push({ piece: 'same', text: was });
      at += 1;
      to += 1;
    } else if (was !== undefined && (is === undefined || goesFirst(common, at, to))) {
      pieces.push({ piece: 'removed', text: was });
      at += 1;
    } else {
      pieces.push({ piece: 'added', text: is ?? '' });
      to += 1;
    }
  }
}

function goesFirst(common: readonly (readonly number[])[], at: number, to: number): boolean {
  return (common[at + 1]?.[to] ?? 0) >= (common[at]?.[to + 1] ?? 0);
}

/** How many entries two lists share from each pair of places on, in order. */
function commonLengths(
  old: readonly string[],
  now: readonly string[],
): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  );
  for (let at = old.length - 1; at >= 0; at -= 1) {
    const [row, next] = [rows[at] ?? [], rows[at + 1] ?? []];
    for (let to = now.length - 1; to >= 0; to -= 1) {
      row[to] =
        old[at] === now[to] ? (next[to + 1] ?? 0) + 1 : Math.max(next[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return rows;
}

/** Runs of one kind as one piece; what was removed stands before what was added in its place. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const close = () => {
    if (removed.length > 0) runs.push({ piece: 'removed', text: removed.join(' ') });
    if (added.length > 0) runs.push({ piece: 'added', text: added.join(' ') });
    [removed, added] = [[], []];
  };
  for (const { piece, text } of pieces) {
    if (piece === 'removed') removed.push(text);
    else if (piece === 'added') added.push(text);
    else {
      close();
      const last = runs.at(-1);
      if (last?.piece === 'same') runs[runs.length - 1] = { piece, text: `${last.text} ${text}` };
      else runs.push({ piece, text });
    }
  }
  close();
  return runs;
}
