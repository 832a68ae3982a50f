import type { Card } from '#lib/guidance/card.ts';
import { readPackagedFile } from '#lib/platform/fetch.ts';
import { readPackaged } from '#lib/store/packaged.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import type { Guidance } from '#lib/studio/parts.ts';

/** Everything that is installed here, as the panel shows it. */
export async function readInstalled(reader: GuidanceReader): Promise<Guidance | undefined> {
  const [front, home, summaries] = await Promise.all([
    reader.front(),
    reader.home(),
    reader.summaries(),
  ]);
  if (!front) return undefined;
  const cards = await Promise.all(summaries.map(reader.card));
  return {
    front,
    cards: cards.filter((card): card is Card => card !== undefined),
    released: home?.released ?? '',
  };
}

/** The starter guidance of the package. */
export async function readStarter(): Promise<Guidance | undefined> {
  const packaged = await readPackaged(readPackagedFile);
  if (!packaged.ok) return undefined;
  const { pointer, front, packs } = packaged.value;
  return {
    front,
    cards: packs.flatMap((pack) => pack.cards.map(({ card }) => card)),
    released: pointer.released,
  };
}
