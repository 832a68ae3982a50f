import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { limits } from '#lib/guidance/limits.ts';
import { makePacks } from '#lib/pack/make-packs.ts';
import type { PackagedRelease } from '#lib/pack/release.ts';
import { readStarter } from './read-starter.ts';

/** Packs the starter guidance into a build: `release.json`, and the files that it names in `g/`. */
export async function writePackagedRelease(starter: string, output: string): Promise<void> {
  const guidance = await readStarter(starter);
  if (!guidance.ok)
    throw new Error(`starter guidance: ${JSON.stringify(guidance.refusal, null, 1)}`);
  const { cards, front } = guidance.value;
  if (cards.length > limits.cards) throw new Error('starter guidance: too many cards');
  const made = await makePacks(cards, front);
  const release: PackagedRelease = {
    schema: 'foreword.packaged/1',
    bundle: front.bundle.id,
    title: front.bundle.title,
    released:
      cards
        .map((card) => card.reviewed)
        .sort()
        .at(-1) ?? '',
    cards: cards.length,
    state: made.state,
    front: made.front,
    packs: made.packs,
  };
  await mkdir(path.join(output, 'g'), { recursive: true });
  await writeFile(path.join(output, 'release.json'), JSON.stringify(release));
  // Claims that nobody has checked yet, for the Studio: they are no guidance, and no panel reads them.
  await copyFile(path.join(starter, 'claims.json'), path.join(output, 'claims.json'));
  for (const file of made.files) await writeFile(path.join(output, 'g', file.name), file.bytes);
}
