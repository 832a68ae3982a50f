import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { makePacks } from '#lib/pack/make-packs.ts';
import type { PackagedRelease } from '#lib/pack/release.ts';

const released = '2026-01-31';

/** Packs cards as the build packs the starter guidance: `release.json` and the files in `g/`. */
export async function writeRelease(
  cards: readonly Card[],
  front: Front,
  output: string,
): Promise<void> {
  const made = await makePacks(cards, front);
  const release: PackagedRelease = {
    schema: 'foreword.packaged/1',
    bundle: front.bundle.id,
    title: front.bundle.title,
    released,
    cards: cards.length,
    state: made.state,
    front: made.front,
    packs: made.packs,
  };
  await mkdir(join(output, 'g'), { recursive: true });
  await writeFile(join(output, 'release.json'), JSON.stringify(release));
  for (const file of made.files) await writeFile(join(output, 'g', file.name), file.bytes);
}
