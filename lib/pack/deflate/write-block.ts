import { type Counts, countsOf, type Parsed } from './parse.ts';
import { codeLengths, codesFor } from './prefix-code.ts';
import {
  distancePlace,
  distanceRanges,
  endOfBlock,
  firstLength,
  lengthPlace,
  lengthRanges,
  type Range,
} from './symbols.ts';

type Bits = { readonly put: (value: number, bits: number) => void; readonly bytes: number[] };
type Code = { readonly lengths: Uint8Array; readonly codes: Uint16Array };

/** Writes parsed bytes in so many blocks of about as many symbols, each with codes of its own. */
export function writeBlocks(
  bytes: Uint8Array,
  { lengths, distances }: Parsed,
  blocks: number,
): Uint8Array<ArrayBuffer> {
  const bits = createBits();
  let from = 0;
  for (let block = 1; block <= blocks; block += 1) {
    const [first, end] = [block - 1, block].map((at) => Math.floor((lengths.length * at) / blocks));
    const part = { lengths: lengths.slice(first, end), distances: distances.slice(first, end) };
    bits.put(block === blocks ? 1 : 0, 1);
    writeBlock(bits, bytes.subarray(from), part);
    from += part.lengths.reduce((sum, length) => sum + length, 0);
  }
  bits.put(0, 7);
  return Uint8Array.from(bits.bytes);
}

/** Writes the parsed bytes that some bytes begin with (RFC 1951, 3.2.7). */
function writeBlock(bits: Bits, bytes: Uint8Array, parsed: Parsed): void {
  const { literals, distances } = codesOf(countsOf(parsed, bytes));
  bits.put(2, 2);
  writeCodes(bits, literals.lengths, distances.lengths);
  const put = ({ lengths, codes }: Code, symbol: number) =>
    bits.put(codes[symbol] ?? 0, lengths[symbol] ?? 0);
  let at = 0;
  for (const [n, length] of parsed.lengths.entries()) {
    const back = parsed.distances[n] ?? 0;
    if (back === 0) put(literals, bytes[at] ?? 0);
    else {
      const [place, far] = [lengthPlace[length] ?? 0, distancePlace[back] ?? 0];
      put(literals, firstLength + place);
      putBeyond(bits, length, lengthRanges[place]);
      put(distances, far);
      putBeyond(bits, back, distanceRanges[far]);
    }
    at += length;
  }
  put(literals, endOfBlock);
}

function putBeyond(bits: Bits, value: number, range: Range = { from: 0, bits: 0 }): void {
  bits.put(value - range.from, range.bits);
}

function codesOf({ literals, distances }: Counts): Record<'literals' | 'distances', Code> {
  // A block without any distance still says one.
  const some = distances.some((count) => count > 0) ? distances : Uint32Array.of(1);
  const [one, other] = [codeLengths(literals, 15), codeLengths(some, 15)];
  return {
    literals: { lengths: one, codes: codesFor(one) },
    distances: { lengths: other, codes: codesFor(other) },
  };
}

/** Whole bytes come out as they fill; bits go in from the bottom. */
function createBits(): Bits {
  const bytes: number[] = [];
  let [held, used] = [0, 0];
  return {
    bytes,
    put(value, bits) {
      held |= value << used;
      used += bits;
      for (; used >= 8; used -= 8) {
        bytes.push(held & 0xff);
        held >>>= 8;
      }
    },
  };
}

const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

type Said = { readonly symbol: number; readonly value: number; readonly bits: number };

/** Writes the lengths of both codes, as symbols that have a code of their own. */
function writeCodes(bits: Bits, literals: Uint8Array, distances: Uint8Array): void {
  const [one, other] = [trimmed(literals, firstLength), trimmed(distances, 1)];
  const said = sayLengths([...one, ...other]);
  const counts = new Uint32Array(19);
  for (const { symbol } of said) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const lengths = codeLengths(counts, 7);
  const codes = codesFor(lengths);
  const ordered = trimmed(
    Uint8Array.from(lengthOrder, (symbol) => lengths[symbol] ?? 0),
    4,
  );
  bits.put(one.length - firstLength, 5);
  bits.put(other.length - 1, 5);
  bits.put(ordered.length - 4, 4);
  for (const length of ordered) bits.put(length, 3);
  for (const { symbol, value, bits: extra } of said) {
    bits.put(codes[symbol] ?? 0, lengths[symbol] ?? 0);
    bits.put(value, extra);
  }
}

function trimmed(lengths: Uint8Array, least: number): Uint8Array {
  let end = lengths.length;
  while (end > least && lengths[end - 1] === 0) end -= 1;
  return lengths.subarray(0, end);
}

/** Lengths with their repeats said as such: 16 the one before again, 17 and 18 zeros. */
function sayLengths(lengths: readonly number[]): readonly Said[] {
  const said: Said[] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] ?? 0;
    let run = 1;
    while (lengths[at + run] === length) run += 1;
    const repeat = length === 0 ? zeros(run) : again(run, lengths[at - 1] === length);
    said.push(repeat.said ?? { symbol: length, value: 0, bits: 0 });
    at += repeat.run;
  }
  return said;
}

type Repeat = { readonly run: number; readonly said?: Said };

function zeros(run: number): Repeat {
  if (run < 3) return { run: 1 };
  const many = Math.min(run, 138);
  return many < 11
    ? { run: many, said: { symbol: 17, value: many - 3, bits: 3 } }
    : { run: many, said: { symbol: 18, value: many - 11, bits: 7 } };
}

function again(run: number, follows: boolean): Repeat {
  if (!follows || run < 3) return { run: 1 };
  const many = Math.min(run, 6);
  return { run: many, said: { symbol: 16, value: many - 3, bits: 2 } };
}
