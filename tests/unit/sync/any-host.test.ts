import fc from 'fast-check';
import { test } from 'vitest';
import { isLong } from '../../support/long.ts';
import { kindsOfFile, waysWrong } from '../../support/model/a-mixing-host.ts';
import { type Act, aWorld, endWell, happen } from '../../support/model/a-world.ts';

/** Acts in a row. */
type Acts = fc.Arbitrary<readonly Act[]>;

function often(weight: number, ...acts: readonly Act['act'][]) {
  return acts.map((act) => ({ weight, arbitrary: fc.constant([{ act } as Act]) as Acts }));
}

const wrong = fc.record({ path: fc.constantFrom(...kindsOfFile), how: fc.nat(waysWrong - 1) });
const mixture = fc.record({ age: fc.nat(6), wrong: fc.array(wrong, { maxLength: 3 }) });
const host = mixture.map((serves): Act => ({ act: 'host', serves }));
const older = fc.integer({ min: 1, max: 3 }).map((age): Act => {
  return { act: 'host', serves: { age, wrong: [] } };
});
const wait = fc.constantFrom(1, 8, 40, 370, 420).map((days): Act => ({ act: 'wait', days }));
const clock = fc.constantFrom(0, -730, -3, 40, 3_650).map((days): Act => {
  return { act: 'set-clock', days };
});
const honest: Act = { act: 'host', serves: { age: 0, wrong: [] } };
const right: Act = { act: 'set-clock', days: 0 };
const publishes = fc.constantFrom<Act>({ act: 'withdraw' }, { act: 'release' }, { act: 'lift' });
const loses = fc.constantFrom<Act>({ act: 'lose-database' }, { act: 'lose-floors-beside' });
const sync = fc.constant<Act>({ act: 'sync' });

const acts: Acts = fc.oneof(
  ...often(6, 'sync'),
  ...often(3, 'withdraw'),
  ...often(2, 'release'),
  ...often(1, 'lift', 'rotate', 'renew', 'lose-database', 'lose-floors-beside'),
  { weight: 4, arbitrary: fc.tuple(host) },
  { weight: 2, arbitrary: fc.tuple(wait) },
  { weight: 1, arbitrary: fc.tuple(clock) },
  // What chance alone seldom comes to: of all that is new one file is kept back.
  {
    weight: 2,
    arbitrary: fc
      .tuple(publishes, publishes, wrong, sync)
      .map(([one, other, file, see]): readonly Act[] => [
        ...[one, other, right],
        ...[{ act: 'host', serves: { age: 0, wrong: [file] } } as const, see],
      ]),
  },
  // And something new is seen, then the old is served.
  {
    weight: 2,
    arbitrary: fc
      .tuple(publishes, clock, sync, loses, older, sync)
      .chain(([news, time, see, lose, old, again]) =>
        fc.subarray([honest, news, time, see, right, lose, old, again], { minLength: 6 }),
      ),
  },
);

test('whatever a host without keys does, nothing goes back or shows again, and it ends well', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 3, maxLength: 16 }), async (story) => {
      const world = await aWorld();
      for (const act of story.flat()) await happen(world, act);
      await endWell(world);
    }),
    // A story that fails is told as short as it can be made in that time.
    { numRuns: isLong ? 300 : 15, interruptAfterTimeLimit: 500_000 },
  );
}, 600_000);
