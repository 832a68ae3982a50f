import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Card } from '#lib/guidance/card.ts';
import { isPlainlyCard, parseCard } from '#lib/guidance/parse-card.ts';
import { readPack } from '#lib/pack/read-pack.ts';
import { type PackEntry, packFile } from '#lib/pack/release.ts';
import type { OpenedPack } from '#lib/store/layout.ts';
import type { SyncRefusal } from './refusal.ts';

/** Checks a pack's bytes against its listing and parses every card in it, each once. */
export async function openPack(
  bytes: Uint8Array<ArrayBuffer>,
  entry: PackEntry,
): Promise<Result<OpenedPack, SyncRefusal>> {
  const file = packFile(entry);
  const lines = await readPack(bytes, entry, isPlainlyCard);
  if (!lines.ok) return refuse({ ...lines.refusal, file });
  const cards: OpenedPack['cards'][number][] = [];
  for (const { value, plain, sha256 } of lines.value) {
    const card = plain ? accept(value as Card) : parseCard(value);
    if (!card.ok) return refuse({ ...card.refusal, file });
    cards.push({ card: card.value, sha256 });
  }
  return accept({ sha256: entry.sha256, size: entry.size, bytes, cards });
}
