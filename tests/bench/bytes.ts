import type { Bench, Workshop } from './bench.ts';
import { type Figure, withinBudget } from './figures.ts';
import type { Logged } from './publisher-host.ts';
import { type SyncStage, startSyncStage } from './sync-stage.ts';

/** What a sync may come to at most, where the format's section 2 sets it: KB of 1,000, requests. */
type Goal = { readonly kb: number; readonly requests?: number };

type Goals = {
  readonly first: Goal;
  readonly changed: Goal;
};

const goalsOf: ReadonlyMap<number, Goals> = new Map([
  [250, { first: { kb: 150, requests: 20 }, changed: { kb: 32, requests: 6 } }],
  [10_000, { first: { kb: 9_500 }, changed: { kb: 130 } }],
]);
const unchanged: Goal = { kb: 0.6, requests: 1 };
const probed: Goal = { kb: 1, requests: 2 };
/** After a week the root is asked for though nothing changed. */
const probedAfterDays = 8;

/** The figures of one sync: bytes of files, bytes with headers, requests. */
function figuresOf(
  name: string,
  cards: number,
  log: readonly Logged[],
  { kb, requests }: Goal,
): readonly Figure[] {
  const sum = (of: (one: Logged) => number) => log.reduce((all, one) => all + of(one), 0);
  const whole = sum((one) => one.whole) / 1_000;
  const told = requests === undefined;
  return [
    withinBudget({
      ...{ name: `bytes/${name}`, cards, unit: 'KB', ours: [sum((one) => one.body) / 1_000] },
      budget: { name: 'most', amount: kb },
    }),
    withinBudget({
      ...{ name: `bytes/${name} with headers`, cards, unit: 'KB', ours: [whole], told: true },
      budget: { name: 'most', amount: kb },
    }),
    withinBudget({
      ...{ name: `bytes/${name} requests`, cards, unit: 'requests', ours: [log.length], told },
      budget: { name: 'most', amount: requests ?? log.length },
    }),
  ];
}

async function logOf({ host }: SyncStage, sync: () => Promise<unknown>) {
  host.takeLog();
  await sync();
  return host.takeLog();
}

async function measure(workshop: Workshop, cards: number, goals: Goals): Promise<Figure[]> {
  const stage = await startSyncStage(workshop, { count: cards, changes: 1 });
  try {
    workshop.say(`counting what ${cards} cards cost`);
    const first = await logOf(stage, stage.install);
    const same = await logOf(stage, stage.check);
    const root = await logOf(stage, () => stage.check(probedAfterDays));
    stage.changeOne();
    const one = await logOf(stage, stage.check);
    return [
      ...figuresOf('first install', cards, first, goals.first),
      ...figuresOf('nothing changed', cards, same, unchanged),
      ...figuresOf('nothing changed, root probed', cards, root, probed),
      ...figuresOf('one card changed', cards, one, goals.changed),
    ];
  } finally {
    await stage.close();
  }
}

async function run(workshop: Workshop): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [cards, goals] of goalsOf) figures.push(...(await measure(workshop, cards, goals)));
  return figures;
}

/**
 * What a sync costs a network, from the log of the loopback host that served it: the first
 * install, a check that finds nothing new, one that asks for a newer root besides, and a release in
 * which the words of one card changed.
 *
 * Made cards are no larger than real ones: packed as a release, the 161 starter cards come to 528
 * bytes each and 250 made ones to 485. Until publishers packed densely, put like cards together and
 * left out of front matter what readers have or need not, the first install of 250 took 188 KB.
 */
export const bytes: Bench = { name: 'bytes', run };
