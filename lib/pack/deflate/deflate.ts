import { findMatches } from './find-matches.ts';
import { costsOf, countsOf, firstCosts, parse } from './parse.ts';
import { writeBlocks } from './write-block.ts';

const rounds = 6;
/** Into how many blocks it is tried: cards of one pack are much alike, and codes of their own cost. */
const tried = [1, 2, 3] as const;

/**
 * Deflates bytes (RFC 1951) into as little as we can: what the symbols cost is taken from the round
 * before, until it settles. (Zopfli's way: some 4 % less than what browsers make, for a hundred
 * times the work; readers inflate it as any other.) `pause` is waited for between tasks of a few
 * milliseconds.
 */
export async function deflate(
  bytes: Uint8Array,
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const finding = findMatches(bytes);
  let step = finding.next();
  for (; !step.done; step = finding.next()) await pause();
  const matches = step.value;
  let parsed = parse(bytes, matches, firstCosts());
  for (let round = 1; round < rounds; round += 1) {
    await pause();
    parsed = parse(bytes, matches, costsOf(countsOf(parsed, bytes)));
  }
  await pause();
  const written = tried.map((blocks) => writeBlocks(bytes, parsed, blocks));
  return written.reduce((least, one) => (one.length < least.length ? one : least));
}
