import { sha256, utf8 } from '#lib/base/bytes.ts';

/** What the state digest is made over: a card's id and the SHA-256 of its line in the pack. */
export type LineHash = { readonly id: string; readonly sha256: string };

/**
 * SHA-256 over the lines `id SP sha256(card line) LF`, sorted by id, of a whole result
 * (the format's section 2). A half-applied or wrongly put together store cannot pass.
 */
export async function stateDigest(lines: readonly LineHash[]): Promise<string> {
  const sorted = [...lines].sort(byId);
  return sha256(utf8(sorted.map((line) => `${line.id} ${line.sha256}\n`).join('')));
}

// By code units, as every language can do it; localeCompare would differ between computers.
function byId(a: LineHash, b: LineHash): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
