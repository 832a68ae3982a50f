import { farthest, longest, shortest } from './symbols.ts';

/**
 * What each place of some bytes repeats: from `first[place]` to `first[place + 1]`, ever longer
 * runs, each with the nearest distance at which it stands before.
 */
export type Matches = {
  readonly first: Uint32Array;
  readonly lengths: readonly number[];
  readonly distances: readonly number[];
};

const hashBits = 15;
/** How many earlier places with the same three bytes are looked at. */
const most = 400;

const placesAtOnce = 8_192;

/**
 * Finds what repeats, in steps of a few milliseconds: whoever asks may pause between them. The
 * places of a hash are a chain, from the newest back.
 */
export function* findMatches(bytes: Uint8Array): Generator<void, Matches> {
  const newest = new Int32Array(2 ** hashBits).fill(-1);
  const before = new Int32Array(bytes.length).fill(-1);
  const first = new Uint32Array(bytes.length + 1);
  const found = { lengths: [] as number[], distances: [] as number[] };
  for (let at = 0; at + shortest <= bytes.length; at += 1) {
    const hash = hashAt(bytes, at);
    before[at] = newest[hash] ?? -1;
    newest[hash] = at;
    first[at] = found.lengths.length;
    followChain(bytes, at, before, found);
    if (at % placesAtOnce === placesAtOnce - 1) yield;
  }
  first.fill(found.lengths.length, Math.max(0, bytes.length - shortest + 1));
  return { first, ...found };
}

function followChain(
  bytes: Uint8Array,
  at: number,
  before: Int32Array,
  found: { readonly lengths: number[]; readonly distances: number[] },
): void {
  let best = shortest - 1;
  let place = before[at] ?? -1;
  for (let tried = 0; place >= 0 && at - place <= farthest && tried < most; tried += 1) {
    const length = bytes[place + best] === bytes[at + best] ? lengthAt(bytes, place, at) : 0;
    if (length > best) {
      found.lengths.push(length);
      found.distances.push(at - place);
      best = length;
      if (length === longest || at + length === bytes.length) return;
    }
    place = before[place] ?? -1;
  }
}

function hashAt(bytes: Uint8Array, at: number): number {
  const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  return Math.imul(three, 0x9e37_79b1) >>> (32 - hashBits);
}

function lengthAt(bytes: Uint8Array, place: number, at: number): number {
  const most = Math.min(longest, bytes.length - at);
  let length = 0;
  while (length < most && bytes[place + length] === bytes[at + length]) length += 1;
  return length;
}
