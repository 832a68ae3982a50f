/**
 * The alphabets of DEFLATE (RFC 1951, 3.2.5): which symbol stands for a length or a distance, and
 * which extra bits follow it.
 */

/** A symbol's first value, and how many extra bits say how far beyond that. */
export type Range = { readonly from: number; readonly bits: number };

/** Literals are 0 to 255, the end of a block is 256, lengths follow. */
export const endOfBlock = 256;
export const firstLength = 257;

/** The shortest and the longest run that is said as a match, and how far back it may lie. */
export const shortest = 3;
export const longest = 258;
export const farthest = 32_768;

/** Ranges of lengths, from the symbol 257 on. */
export const lengthRanges: readonly Range[] = [
  ...rangesOf(shortest, 28, 4),
  { from: longest, bits: 0 },
];

/** Ranges of distances, from the symbol 0 on. */
export const distanceRanges: readonly Range[] = rangesOf(1, 30, 2);

/** The place of each length in its ranges, by length. */
export const lengthPlace = placesOf(lengthRanges, longest);

/** The place of each distance in its ranges, by distance. */
export const distancePlace = placesOf(distanceRanges, farthest);

/** So many ranges; after the first, and then after each further, group one more bit is extra. */
function rangesOf(first: number, count: number, group: number): Range[] {
  const ranges: Range[] = [];
  let from = first;
  for (let at = 0; at < count; at += 1) {
    const bits = Math.max(0, Math.floor(at / group) - 1);
    ranges.push({ from, bits });
    from += 2 ** bits;
  }
  return ranges;
}

function placesOf(ranges: readonly Range[], most: number): Uint8Array {
  const places = new Uint8Array(most + 1);
  for (const [place, { from }] of ranges.entries()) places.fill(place, from);
  return places;
}
