import { expect, test } from 'vitest';
import { makePacks } from '#lib/pack/make-packs.ts';
import { readPack } from '#lib/pack/read-pack.ts';
import { packFile } from '#lib/pack/release.ts';
import { createChance } from '../../bench/chance.ts';
import { manyCards } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { isLong } from '../../support/long.ts';
import { changeBytes } from '../../support/tuf/differential/change-bytes.ts';

const runs = isLong ? 10_000 : 1_000;

test(`no pack is read with other content, of ${runs} in which some bytes were changed`, async () => {
  const { packs, files } = await makePacks(manyCards(60), aFront());
  for (let seed = 1; seed <= runs; seed++) {
    const chance = createChance(seed);
    const entry = packs[chance(packs.length)] ?? expect.fail();
    const bytes = files.find(({ name }) => name === packFile(entry))?.bytes ?? expect.fail();
    const { how, changed } = changeBytes(Buffer.from(bytes), chance);
    const pack = await readPack(new Uint8Array(changed), entry);
    expect(pack.ok && !changed.equals(bytes), `seed ${seed}: ${how}`).toBe(false);
    if (!pack.ok) expect(pack.refusal.code).toBe('pack-hash-wrong');
  }
}, 1_200_000);
