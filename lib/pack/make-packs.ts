import { sha256, utf8 } from '#lib/base/bytes.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { canonicalText } from '#lib/tuf/canonical.ts';
import { cardsPerPack } from './assign-packs.ts';
import { gzipDensely } from './gzip-densely.ts';
import { frontFile, type PackEntry, packFile } from './release.ts';
import { type LineHash, stateDigest } from './state-digest.ts';

/** A file to be written: its name, and its bytes. */
export type MadeFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** One pack, with the hash of each of its lines. */
export type MadePack = {
  readonly entry: PackEntry;
  readonly lines: readonly LineHash[];
  readonly file: MadeFile;
};

/** Cards and front matter as files of a release, with the digest of the whole. */
export type MadePacks = {
  readonly files: readonly MadeFile[];
  readonly front: { readonly sha256: string; readonly size: number };
  readonly packs: readonly PackEntry[];
  readonly state: string;
};

/**
 * The line that stands for a card in a pack: canonical JSON, so that whoever writes the same card
 * writes the same line, in whatever order its fields came. (No text of a card holds a control
 * character, so that the line is one line.)
 */
export function cardLine(card: Card): string {
  // Through JSON: a field that is there and undefined says nothing.
  return canonicalText(JSON.parse(JSON.stringify(card)));
}

/** The hash of a card's line: what approvals, overlays and the state digest name it by. */
export function lineHash(card: Card): Promise<string> {
  return sha256(utf8(cardLine(card)));
}

/** Packs cards in the order given, and front matter beside them. */
export async function makePacks(cards: readonly Card[], front: Front): Promise<MadePacks> {
  const perPack = cardsPerPack(cards.length);
  const packs: MadePack[] = [];
  for (let at = 0; at < cards.length; at += perPack) {
    packs.push(await makePack(packs.length, cards.slice(at, at + perPack)));
  }
  const made = await makeFront(front);
  return {
    files: [made.file, ...packs.map(({ file }) => file)],
    front: made.entry,
    packs: packs.map(({ entry }) => entry),
    state: await stateDigest(packs.flatMap(({ lines }) => lines)),
  };
}

/** Makes one pack of cards, in the order given. */
export async function makePack(seq: number, cards: readonly Card[]): Promise<MadePack> {
  const text = utf8(cards.map((card) => `${cardLine(card)}\n`).join(''));
  const bytes = await gzipDensely(text);
  const entry = { sha256: await sha256(bytes), size: text.length, cards: cards.length, seq };
  const lines = await Promise.all(
    cards.map(async (card) => ({ id: card.id, sha256: await lineHash(card) })),
  );
  return { entry, lines, file: { name: packFile(entry), bytes } };
}

/** Makes the file of front matter. */
export async function makeFront(front: Front) {
  const text = utf8(JSON.stringify(front));
  const bytes = await gzipDensely(text);
  const entry = { sha256: await sha256(bytes), size: text.length };
  return { entry, file: { name: frontFile(entry), bytes } };
}
