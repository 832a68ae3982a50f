import { sha256, utf8 } from '#lib/base/bytes.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { gzip } from './gzip.ts';
import { frontFile, type PackEntry, packFile } from './release.ts';
import { type LineHash, stateDigest } from './state-digest.ts';

/** A file to be written: its name, and its bytes. */
export type MadeFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Cards and front matter as files of a release, with the digest of the whole. */
export type MadePacks = {
  readonly files: readonly MadeFile[];
  readonly front: { readonly sha256: string; readonly size: number };
  readonly packs: readonly PackEntry[];
  readonly state: string;
};

/** Cards in a pack: 25, or 100 where a bundle has over 2,000 (the format's section 2). */
export function cardsPerPack(cards: number): number {
  return cards > 2_000 ? 100 : 25;
}

/** The line that stands for a card in a pack. */
export function cardLine(card: Card): string {
  return JSON.stringify(card);
}

/** Packs cards in the order given, and front matter beside them. */
export async function makePacks(cards: readonly Card[], front: Front): Promise<MadePacks> {
  const perPack = cardsPerPack(cards.length);
  const files: MadeFile[] = [];
  const packs: PackEntry[] = [];
  const hashes: LineHash[] = [];
  for (let at = 0; at < cards.length; at += perPack) {
    const lines = cards
      .slice(at, at + perPack)
      .map((card) => ({ id: card.id, line: cardLine(card) }));
    const text = utf8(lines.map(({ line }) => `${line}\n`).join(''));
    const bytes = await gzip(text);
    const entry = {
      sha256: await sha256(bytes),
      size: text.length,
      cards: lines.length,
      seq: packs.length,
    };
    packs.push(entry);
    files.push({ name: packFile(entry), bytes });
    for (const { id, line } of lines) hashes.push({ id, sha256: await sha256(utf8(line)) });
  }
  const made = await makeFront(front);
  return {
    files: [made.file, ...files],
    front: made.entry,
    packs,
    state: await stateDigest(hashes),
  };
}

async function makeFront(front: Front) {
  const text = utf8(JSON.stringify(front));
  const bytes = await gzip(text);
  const entry = { sha256: await sha256(bytes), size: text.length };
  return { entry, file: { name: frontFile(entry), bytes } };
}
