import { expect, test } from 'vitest';
import type { Json } from '#lib/tuf/json.ts';
import { createChance } from '../../bench/chance.ts';
import { isLong } from '../../support/long.ts';
import { type Base, makeBases } from '../../support/tuf/differential/bases.ts';
import { type Disagreement, explanations } from '../../support/tuf/differential/explained.ts';
import { type Mutation, mutate } from '../../support/tuf/differential/mutate.ts';
import { updateWithOurs } from '../../support/tuf/differential/ours.ts';
import type { Outcome, Start } from '../../support/tuf/differential/outcome.ts';
import { updateWithReference } from '../../support/tuf/differential/reference.ts';

const runs = isLong ? 12_000 : 600;

type Kept = Start['kept'];

/** A publisher, and both places to start from: the pinned root, and all of its first moment. */
async function startsOf(base: Base): Promise<{ base: Base; starts: readonly Kept[] }> {
  const pinned: Kept = new Map([['root', new Uint8Array(base.before.get('1.root.json') ?? [])]]);
  const updated = new Map(pinned);
  const outcome = await updateWithOurs({ kept: updated, files: base.before });
  expect(outcome).toEqual(await updateWithReference({ kept: pinned, files: base.before }));
  return { base, starts: [pinned, updated] };
}

/** What was taken, for comparing: both clients word their refusals in their own way. */
function taken({ refused, ...rest }: Outcome): string {
  return refused === undefined ? JSON.stringify(rest) : 'refused';
}

function contentOf({ file, files }: Mutation): Json | undefined {
  try {
    return JSON.parse(files.get(file)?.toString('utf8') ?? '') as Json;
  } catch {
    return undefined;
  }
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

/** A client that was refused more, or found less, is the stricter of both. */
function stricterOf(ours: Outcome, reference: Outcome): Disagreement['stricter'] {
  const [mine, theirs] = [ours, reference].map((one) =>
    one.refused === undefined ? count(JSON.stringify(one.found), /[:"](?:refused|none)"/g) : 99,
  );
  return Number(mine) >= Number(theirs) ? 'ours' : 'reference';
}

test(`agrees with tuf-js on ${runs} changed publishers, but where the specification says why`, async () => {
  const all = await Promise.all(makeBases().map(startsOf));
  const unexplained: object[] = [];
  const agreed = { accepted: 0, refused: 0 };
  for (let seed = 1; seed <= runs; seed++) {
    const chance = createChance(seed);
    const { base, starts } = all[chance(all.length)] ?? all[0] ?? expect.fail();
    const mutation = mutate(base, chance);
    const kept = starts[chance(2)] ?? new Map();
    const reference = await updateWithReference({ kept, files: mutation.files });
    const ours = await updateWithOurs({ kept: new Map(kept), files: mutation.files });
    if (taken(ours) === taken(reference)) {
      agreed[ours.refused === undefined ? 'accepted' : 'refused']++;
      continue;
    }
    const { file, how } = mutation;
    const stricter = stricterOf(ours, reference);
    const disagreement = { ...base, file, content: contentOf(mutation), stricter };
    const why = explanations.filter((one) => one.stricter === stricter && one.holds(disagreement));
    if (why.length === 0) unexplained.push({ seed, file, how, ours, reference });
  }
  expect(unexplained).toEqual([]);
  expect(Math.min(agreed.accepted, agreed.refused)).toBeGreaterThan(runs / 5);
}, 1_200_000);
