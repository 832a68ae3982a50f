import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Card } from '#lib/guidance/card.ts';
import { isPlainlyCard, parseCard } from '#lib/guidance/parse-card.ts';
import { type PackLine, readPack } from '#lib/pack/read-pack.ts';
import { type PackEntry, packFile } from '#lib/pack/release.ts';
import type { OpenedPack } from '#lib/store/layout.ts';
import type { SyncRefusal } from './refusal.ts';

/**
 * A pack that was opened; `atRest` is the same with its cards as the lines that they were read from, to
 * be parsed again by whoever asks for them. Ten thousand cards that lie in memory as objects keep the
 * browser's collector of it busy: a twentieth of a first install.
 */
export type FetchedPack = OpenedPack & { readonly atRest: () => OpenedPack };

/** Checks a pack's bytes against its listing and parses every card in it, each once. */
export async function openPack(
  bytes: Uint8Array<ArrayBuffer>,
  entry: PackEntry,
): Promise<Result<FetchedPack, SyncRefusal>> {
  const file = packFile(entry);
  const lines = await readPack(bytes, entry, isPlainlyCard);
  if (!lines.ok) return refuse({ ...lines.refusal, file });
  const cards: OpenedPack['cards'][number][] = [];
  for (const { value, plain, sha256 } of lines.value) {
    const card = plain ? accept(value as Card) : parseCard(value);
    if (!card.ok) return refuse({ ...card.refusal, file });
    cards.push({ card: card.value, sha256 });
  }
  const pack = { sha256: entry.sha256, size: entry.size, bytes };
  const opened = { ...pack, cards };
  return accept({ ...opened, atRest: () => resting(opened, lines.value) });
}

function resting({ cards, ...pack }: OpenedPack, lines: readonly PackLine[]): OpenedPack {
  // What reading a card filled in does not stand in its line.
  const known = cards.map((one, at) => (lines[at]?.plain ? undefined : one));
  const texts = lines.map(({ text, sha256 }) => ({ text, sha256 }));
  return {
    ...pack,
    get cards() {
      return texts.map(
        ({ text, sha256 }, at) => known[at] ?? { card: JSON.parse(text) as Card, sha256 },
      );
    },
  };
}
