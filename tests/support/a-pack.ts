import { sha256, utf8 } from '#lib/base/bytes.ts';
import { gzip } from '#lib/pack/gzip.ts';
import type { PackEntry } from '#lib/pack/release.ts';

/** A pack's bytes, and what its release says of it. */
export type Pack = { readonly bytes: Uint8Array<ArrayBuffer>; readonly entry: PackEntry };

/** Packs text or bytes as they are, good or not; the entry is true but for what `rest` changes. */
export async function aPack(
  content: string | Uint8Array<ArrayBuffer>,
  rest: Partial<PackEntry> = {},
): Promise<Pack> {
  const inflated = typeof content === 'string' ? utf8(content) : content;
  const cards = inflated.filter((byte) => byte === 0x0a).length;
  return sealed(await gzip(inflated), { size: inflated.length, cards, ...rest });
}

/** Names bytes by their true hash, so that only what is inside them can be wrong. */
export async function sealed(
  bytes: Uint8Array<ArrayBuffer>,
  rest: Partial<PackEntry>,
): Promise<Pack> {
  const entry = { sha256: await sha256(bytes), size: 0, cards: 1, seq: 0, ...rest };
  return { bytes, entry };
}
