import type { Bench, Workshop } from './bench.ts';
import { compare, type Figure } from './figures.ts';
import { inTurn } from './in-turn.ts';
import type { SyncTook } from './page/sync.ts';
import type { Logged } from './publisher-host.ts';
import { type SyncStage, startSyncStage } from './sync-stage.ts';

const sizes = [250, 10_000];
const installs = 5;
const updates = 9;
const goals = { install: 1.8, update: 3 };

type Pair = {
  readonly name: string;
  readonly goal: number;
  /** For the time until search is ready too, where that has a goal. */
  readonly readyGoal?: number;
  readonly cards: number;
};

function figuresOf(
  { name, goal, readyGoal, cards }: Pair,
  ours: readonly SyncTook[],
  floor: readonly SyncTook[],
): readonly Figure[] {
  const measured = floor.map(({ whole }) => whole);
  const base = { cards, unit: 'ms', limit: { name: 'fetch, inflate, put', measured } } as const;
  return [
    compare({ ...base, name: `sync/${name}`, ours: ours.map(({ whole }) => whole), goal }),
    compare({
      ...{ ...base, name: `sync/${name} and search ready` },
      ours: ours.map(({ searchable }) => searchable),
      ...(readyGoal ? { goal: readyGoal } : {}),
    }),
  ];
}

async function installing(stage: SyncStage, cards: number): Promise<readonly Figure[]> {
  let log: readonly Logged[] = [];
  const install = async () => {
    stage.host.takeLog();
    const took = await stage.install();
    log = stage.host.takeLog();
    return took;
  };
  const [ours = [], floor = []] = await inTurn(installs, [install, () => stage.floor(log)]);
  const { install: goal } = goals;
  return figuresOf({ name: 'first install', goal, readyGoal: goal, cards }, ours, floor);
}

async function updating(stage: SyncStage, cards: number): Promise<readonly Figure[]> {
  let log: readonly Logged[] = [];
  const update = async () => {
    stage.changeOne();
    stage.host.takeLog();
    const took = await stage.check();
    log = stage.host.takeLog();
    return took;
  };
  const [ours = [], floor = []] = await inTurn(updates, [update, () => stage.floor(log)]);
  return figuresOf({ name: 'one card changed', goal: goals.update, cards }, ours, floor);
}

async function run(workshop: Workshop): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const cards of sizes) {
    // One more, since the first round is thrown away.
    const stage = await startSyncStage(workshop, { count: cards, changes: updates + 1 });
    try {
      workshop.say(`taking one changed card of ${cards}`);
      // Before the rounds of installing: a computer takes all cards once, not ten times over.
      await stage.install();
      const updated = await updating(stage, cards);
      workshop.say(`taking ${cards} cards anew, and without any check`);
      figures.push(...(await installing(stage, cards)), ...updated);
    } finally {
      await stage.close();
    }
  }
  return figures;
}

/**
 * How long a sync takes in the real extension, against the least that its requests can take any
 * program: fetch the same files in the order in which each names the next, inflate them, and put
 * them as they are. Ours verifies signatures and hashes, parses each card, and makes it current.
 */
export const sync: Bench = { name: 'sync', run };
