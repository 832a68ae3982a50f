import { textOf } from '#lib/base/bytes.ts';
import type { Card } from '#lib/guidance/card.ts';
import { gunzip } from '#lib/pack/gzip.ts';
import type { StoredPack } from './layout.ts';
import { LostRow } from './summaries.ts';

/** What is kept of a pack that was opened. */
export function rowOf({ sha256, size, bytes }: StoredPack): StoredPack {
  return { sha256, size, bytes };
}

/**
 * Reads the cards of a kept pack. They were checked before it was kept; throws where the disk lost
 * or changed a byte of it since, which its own checksum tells.
 */
export async function cardsIn(pack: StoredPack): Promise<readonly Card[]> {
  return (await linesOf(pack)).map((line) => JSON.parse(line));
}

/** Reads one card of a kept pack. */
export async function cardIn(pack: StoredPack, id: string): Promise<Card | undefined> {
  return (await cardsNamed(pack, [id]))[0];
}

/** Reads a few cards of a kept pack, and parses little else; those that it lacks are left out. */
export async function cardsNamed(
  pack: StoredPack,
  ids: readonly string[],
): Promise<readonly Card[]> {
  const lines = await linesOf(pack);
  return ids.flatMap((id) => {
    // A name needs no escape, so that it stands in the line as it is, unless somebody escaped it.
    const likely = lines.filter((line) => line.includes(`"${id}"`));
    return cardOf(likely, id) ?? cardOf(lines, id) ?? [];
  });
}

function cardOf(lines: readonly string[], id: string): Card | undefined {
  return lines.map((line): Card => JSON.parse(line)).find((card) => card.id === id);
}

async function linesOf({ bytes, size }: StoredPack): Promise<readonly string[]> {
  const inflated = await gunzip(bytes, size);
  if (!inflated.ok)
    throw new LostRow(`a pack that was kept cannot be read: ${inflated.refusal.code}`);
  return textOf(inflated.value).trimEnd().split('\n');
}
