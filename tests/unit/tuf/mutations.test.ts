import { expect, test } from 'vitest';
import { hexOf } from '#lib/base/bytes.ts';
import { canonicalBytes } from '#lib/tuf/canonical.ts';
import type { Json } from '#lib/tuf/json.ts';
import { createChance } from '../../bench/chance.ts';
import { isLong } from '../../support/long.ts';
import { makeBases } from '../../support/tuf/differential/bases.ts';
import { mutate } from '../../support/tuf/differential/mutate.ts';
import { updateWithOurs } from '../../support/tuf/differential/ours.ts';

const runs = isLong ? 10_000 : 1_000;

/** The signed part of a metadata file, as the bytes that are signed. */
function signedPart(file: Uint8Array): string {
  const { signed } = JSON.parse(Buffer.from(file).toString('utf8')) as { signed: Json };
  return hexOf(canonicalBytes(signed));
}

test(`keeps nothing that the publisher did not sign, of ${runs} hosts that change a file`, async () => {
  const bases = makeBases();
  const published = bases.map(
    ({ before, after }) => new Set([...before.values(), ...after.values()].map(signedPart)),
  );
  let refused = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const chance = createChance(seed);
    const at = chance(bases.length);
    const base = bases[at] ?? expect.fail();
    const { file, how, files } = mutate(base, chance, 'host');
    const kept = new Map([['root', new Uint8Array(base.before.get('1.root.json') ?? [])]]);
    const outcome = await updateWithOurs({ kept, files });
    const found = Object.values(outcome.found ?? {});
    if (outcome.refused !== undefined || found.includes('refused')) refused++;
    const foreign = [...kept].filter(([, bytes]) => !published[at]?.has(signedPart(bytes)));
    expect(foreign, `seed ${seed}: ${file}, ${how}`).toEqual([]);
  }
  expect(refused).toBeGreaterThan(runs / 2);
}, 1_200_000);
