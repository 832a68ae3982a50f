import { textOf } from '#lib/base/bytes.ts';

/** Distinct words in UTF-8, numbered from 0 as they come. */
export type WordTable = {
  /** The number of the word that is `bytes` from one place up to another; A to Z count as small. */
  readonly numberOf: (bytes: Uint8Array, from: number, to: number) => number;
  /** How many words there are. */
  readonly size: () => number;
  /** All words in the order of their numbers, a space between. */
  readonly joined: () => string;
};

const firstSlots = 2_048;
const firstBytes = 8_192;
const space = 0x20;

// What each byte is compared by.
const small = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte,
);

/**
 * A hash table with open addressing: a word is looked up where it stands, byte by byte. (A Map needs
 * a text for each word, made only to be hashed and dropped.)
 */
export function wordTable(): WordTable {
  const hashes: number[] = [];
  const starts: number[] = [0];
  let letters = new Uint8Array(firstBytes);
  // For each slot one more than the number of its word; 0 where it is free.
  let slots = new Uint32Array(firstSlots);
  const growSlots = (): void => {
    slots = new Uint32Array(slots.length * 2);
    for (const [number, hash] of hashes.entries()) {
      let slot = hash & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
  };
  const add = (bytes: Uint8Array, from: number, to: number): void => {
    const start = starts[hashes.length] ?? 0;
    const end = start + to - from;
    while (end >= letters.length) letters = grown(letters);
    for (let at = from; at < to; at += 1) letters[start + at - from] = small[bytes[at] ?? 0] ?? 0;
    letters[end] = space;
    starts.push(end + 1);
  };
  const isWord = (number: number, bytes: Uint8Array, from: number, to: number): boolean => {
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - 1 - start !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (letters[start + at - from] !== small[bytes[at] ?? 0]) return false;
    }
    return true;
  };
  return {
    numberOf(bytes, from, to) {
      const hash = hashOf(bytes, from, to);
      let slot = hash & (slots.length - 1);
      for (let taken = slots[slot] ?? 0; taken > 0; taken = slots[slot] ?? 0) {
        const number = taken - 1;
        if (hashes[number] === hash && isWord(number, bytes, from, to)) return number;
        slot = (slot + 1) & (slots.length - 1);
      }
      add(bytes, from, to);
      slots[slot] = hashes.push(hash);
      if (hashes.length * 2 > slots.length) growSlots();
      return hashes.length - 1;
    },
    size: () => hashes.length,
    joined: () => textOf(letters.subarray(0, Math.max(0, (starts[hashes.length] ?? 0) - 1))),
  };
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) {
    hash = (Math.imul(hash, 31) + (small[bytes[at] ?? 0] ?? 0)) | 0;
  }
  return hash ^ (hash >>> 15);
}

function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
