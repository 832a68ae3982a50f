import type { Matches } from './find-matches.ts';
import {
  distancePlace,
  distanceRanges,
  endOfBlock,
  firstLength,
  lengthPlace,
  lengthRanges,
  longest,
} from './symbols.ts';

/** Bytes as what they are sent as: a literal has the length 1 and the distance 0. */
export type Parsed = { readonly lengths: readonly number[]; readonly distances: readonly number[] };

/** How often each symbol stands. */
export type Counts = { readonly literals: Uint32Array; readonly distances: Uint32Array };

/** What each symbol costs in bits: literals by byte, lengths and distances with their extra bits. */
export type Costs = {
  readonly literals: Float64Array;
  readonly lengths: Float64Array;
  readonly distances: Float64Array;
};

/** What symbols cost before anything is known of the bytes. */
export function firstCosts(): Costs {
  const counts = countsOf({ lengths: [], distances: [] }, new Uint8Array());
  return costsOf({ literals: counts.literals.fill(1), distances: counts.distances.fill(1) });
}

/** What symbols cost that stand so often, as the best code would have it. */
export function costsOf({ literals, distances }: Counts): Costs {
  const [one, other] = [bitsOf(literals), bitsOf(distances)];
  const lengths = new Float64Array(longest + 1);
  for (let length = 3; length <= longest; length += 1) {
    const place = lengthPlace[length] ?? 0;
    lengths[length] = (one[firstLength + place] ?? 0) + (lengthRanges[place]?.bits ?? 0);
  }
  return {
    literals: one,
    lengths,
    distances: other.map((bits, place) => bits + (distanceRanges[place]?.bits ?? 0)),
  };
}

function bitsOf(counts: Uint32Array): Float64Array {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from(counts, (count) => Math.log2(Math.max(all, 1) / Math.max(count, 0.5)));
}

/** The cheapest way known to each place: what it costs, and the last step of it. */
type Ways = {
  readonly cost: Float64Array;
  readonly length: Uint16Array;
  readonly distance: Uint16Array;
};

/** Sends bytes as cheaply as such costs allow: the cheapest way to each place, from front to back. */
export function parse(bytes: Uint8Array, matches: Matches, costs: Costs): Parsed {
  const places = bytes.length + 1;
  const ways: Ways = {
    cost: new Float64Array(places).fill(Number.POSITIVE_INFINITY),
    length: new Uint16Array(places),
    distance: new Uint16Array(places),
  };
  ways.cost[0] = 0;
  for (const [at, byte] of bytes.entries()) {
    const here = ways.cost[at] ?? 0;
    step(ways, at + 1, 1, { back: 0, whole: here + (costs.literals[byte] ?? 0) });
    let run = 3;
    for (let n = matches.first[at] ?? 0; n < (matches.first[at + 1] ?? 0); n += 1) {
      const back = matches.distances[n] ?? 0;
      const far = here + (costs.distances[distancePlace[back] ?? 0] ?? 0);
      for (const most = matches.lengths[n] ?? 0; run <= most; run += 1) {
        step(ways, at + run, run, { back, whole: far + (costs.lengths[run] ?? 0) });
      }
    }
  }
  return tracedBack(ways);
}

function step(
  { cost, length, distance }: Ways,
  to: number,
  run: number,
  { back, whole }: { readonly back: number; readonly whole: number },
): void {
  if (whole >= (cost[to] ?? 0)) return;
  cost[to] = whole;
  length[to] = run;
  distance[to] = back;
}

function tracedBack({ length, distance }: Ways): Parsed {
  const [lengths, distances]: [number[], number[]] = [[], []];
  for (let at = length.length - 1; at > 0; at -= length[at] ?? 1) {
    lengths.push(length[at] ?? 1);
    distances.push(distance[at] ?? 0);
  }
  return { lengths: lengths.reverse(), distances: distances.reverse() };
}

/** Counts the symbols of parsed bytes, with the end. */
export function countsOf({ lengths, distances }: Parsed, bytes: Uint8Array): Counts {
  const counts = { literals: new Uint32Array(286), distances: new Uint32Array(30) };
  let at = 0;
  const add = (of: Uint32Array, symbol: number) => {
    of[symbol] = (of[symbol] ?? 0) + 1;
  };
  for (const [n, length] of lengths.entries()) {
    const back = distances[n] ?? 0;
    if (back === 0) add(counts.literals, bytes[at] ?? 0);
    else {
      add(counts.literals, firstLength + (lengthPlace[length] ?? 0));
      add(counts.distances, distancePlace[back] ?? 0);
    }
    at += length;
  }
  add(counts.literals, endOfBlock);
  return counts;
}
