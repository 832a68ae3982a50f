import type { Chance } from '../../../bench/chance.ts';

/** A file with one byte flipped, one left out, one put in, or the end cut off. */
export function changeBytes(
  bytes: Buffer<ArrayBuffer>,
  chance: Chance,
): { readonly how: string; readonly changed: Buffer<ArrayBuffer> } {
  const at = chance(bytes.length);
  const ways = ['flip', 'drop', 'add', 'cut'] as const;
  const how = ways[chance(ways.length)] ?? 'cut';
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at + 1)];
  const one = Buffer.of(how === 'flip' ? (bytes[at] ?? 0) ^ (1 << chance(8)) : chance(256));
  const parts = {
    flip: [head, one, tail],
    drop: [head, tail],
    add: [head, one, bytes.subarray(at)],
    cut: [head],
  };
  return { how: `${how} byte ${at}`, changed: Buffer.concat(parts[how]) };
}
