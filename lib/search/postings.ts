/** Where a card's words lie among the words of its segment. */
type Stretch = { readonly firstToken: number; readonly words: number };

/**
 * On which cards each word of a segment stands: for the word n those from `starts[n]` up to
 * `starts[n + 1]`, each card by its number, once.
 */
export type Postings = { readonly starts: Uint32Array; readonly cards: Uint16Array };

/**
 * Where the words of each stem are counted: for the stem n from `starts[n]` up to `starts[n + 1]`, a
 * segment and a word of it, each by its number among all.
 */
export type Places = {
  readonly starts: Uint32Array;
  readonly segments: Uint32Array;
  readonly words: Uint32Array;
};

/** Lists for each of so many stems where its words are counted. */
export function placesOf(
  segments: readonly { readonly stems: Uint32Array; readonly firstWord: number }[],
  stems: number,
): Places {
  const starts = new Uint32Array(stems + 1);
  for (const { stems: own } of segments)
    for (const stem of own) starts[stem + 1] = (starts[stem + 1] ?? 0) + 1;
  addUp(starts);
  const next = starts.slice();
  const [inSegment, words] = [
    new Uint32Array(starts[stems] ?? 0),
    new Uint32Array(starts[stems] ?? 0),
  ];
  for (const [segment, { stems: own, firstWord }] of segments.entries()) {
    for (let word = 0; word < own.length; word += 1) {
      const stem = own[word] ?? 0;
      const place = next[stem] ?? 0;
      inSegment[place] = segment;
      words[place] = firstWord + word;
      next[stem] = place + 1;
    }
  }
  return { starts, segments: inSegment, words };
}

function addUp(starts: Uint32Array): void {
  for (let n = 1; n < starts.length; n += 1) starts[n] = (starts[n] ?? 0) + (starts[n - 1] ?? 0);
}

/** Lists for each of so many words the cards on which it stands. */
export function postingsOf(
  words: number,
  tokens: ArrayLike<number>,
  cards: readonly Stretch[],
): Postings {
  const starts = new Uint32Array(words + 1);
  eachOnce(words, tokens, cards, (word) => {
    starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  });
  addUp(starts);
  const [next, listed] = [starts.slice(), new Uint16Array(starts[words] ?? 0)];
  eachOnce(words, tokens, cards, (word, card) => {
    const place = next[word] ?? 0;
    listed[place] = card;
    next[word] = place + 1;
  });
  return { starts, cards: listed };
}

/** Calls back with each word of each card, however often the card has it. */
function eachOnce(
  words: number,
  tokens: ArrayLike<number>,
  cards: readonly Stretch[],
  hear: (word: number, card: number) => void,
): void {
  const lastAt = new Uint32Array(words);
  for (const [card, { firstToken, words: own }] of cards.entries()) {
    for (let n = firstToken; n < firstToken + own; n += 1) {
      const word = tokens[n] ?? 0;
      if (lastAt[word] === card + 1) continue;
      lastAt[word] = card + 1;
      hear(word, card);
    }
  }
}
