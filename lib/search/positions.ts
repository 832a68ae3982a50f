/** Where a card's words lie among the words of its segment. */
type Stretch = { readonly firstToken: number; readonly words: number };

/**
 * Where each word of a segment stands among its tokens: the word n at `tokens[starts[n]]` and so on
 * up to `starts[n + 1]`, in order.
 */
export type Positions = {
  readonly starts: Uint32Array;
  readonly tokens: Uint16Array | Uint32Array;
};

/** Lists for each of so many words where it stands within these stretches. */
export function positionsOf(
  words: number,
  tokens: ArrayLike<number>,
  stretches: readonly Stretch[],
): Positions {
  const starts = new Uint32Array(words + 1);
  for (const { firstToken, words: own } of stretches) {
    for (let n = firstToken; n < firstToken + own; n += 1) {
      const word = tokens[n] ?? 0;
      starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    }
  }
  addUp(starts);
  const [next, all] = [starts.slice(), starts[words] ?? 0];
  const listed = tokens.length > 0xffff ? new Uint32Array(all) : new Uint16Array(all);
  for (const { firstToken, words: own } of stretches) {
    for (let n = firstToken; n < firstToken + own; n += 1) {
      const word = tokens[n] ?? 0;
      const place = next[word] ?? 0;
      listed[place] = n;
      next[word] = place + 1;
    }
  }
  return { starts, tokens: listed };
}

/** On how many of the stretches each word stands. */
export function spreadOf(
  words: number,
  tokens: ArrayLike<number>,
  stretches: readonly Stretch[],
): Uint32Array {
  const [spread, lastOn] = [new Uint32Array(words), new Uint32Array(words)];
  for (const [n, { firstToken, words: own }] of stretches.entries()) {
    for (let at = firstToken; at < firstToken + own; at += 1) {
      const word = tokens[at] ?? 0;
      if (lastOn[word] === n + 1) continue;
      lastOn[word] = n + 1;
      spread[word] = (spread[word] ?? 0) + 1;
    }
  }
  return spread;
}

/**
 * Where the words of each stem are counted: for the stem n from `starts[n]` up to `starts[n + 1]`, a
 * segment and a word of it, each by its number among all.
 */
export type Places = {
  readonly starts: Uint32Array;
  readonly segments: Uint32Array;
  readonly words: Uint32Array;
  /** In how many places on cards each stem stands. */
  readonly often: Uint32Array;
};

type Counted = {
  readonly stems: Uint32Array;
  readonly firstWord: number;
  readonly positions: { readonly whole: Positions };
};

/** Lists for each of so many stems where its words are counted. */
export function placesOf(segments: readonly Counted[], stems: number): Places {
  const starts = new Uint32Array(stems + 1);
  for (const { stems: own } of segments)
    for (const stem of own) starts[stem + 1] = (starts[stem + 1] ?? 0) + 1;
  addUp(starts);
  const next = starts.slice();
  const [inSegment, words] = [
    new Uint32Array(starts[stems] ?? 0),
    new Uint32Array(starts[stems] ?? 0),
  ];
  const often = new Uint32Array(stems);
  for (const [segment, { stems: own, firstWord, positions }] of segments.entries()) {
    const { starts: standing } = positions.whole;
    for (let word = 0; word < own.length; word += 1) {
      const stem = own[word] ?? 0;
      const place = next[stem] ?? 0;
      inSegment[place] = segment;
      words[place] = firstWord + word;
      next[stem] = place + 1;
      often[stem] = (often[stem] ?? 0) + (standing[word + 1] ?? 0) - (standing[word] ?? 0);
    }
  }
  return { starts, segments: inSegment, words, often };
}

function addUp(starts: Uint32Array): void {
  for (let n = 1; n < starts.length; n += 1) starts[n] = (starts[n] ?? 0) + (starts[n - 1] ?? 0);
}
