import { expect } from 'vitest';
import { installRelease } from '#lib/store/install.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { runSync, type SyncAsked } from '#lib/sync/run-sync.ts';
import { emptyDisk, openedDatabase } from '../a-disk.ts';
import { aSource, syncParts } from '../a-host.ts';
import { aRelease } from '../a-release.ts';
import { aChangingPublisher, type PublisherAct, releaseIn } from './a-changing-publisher.ts';
import { aMixingHost, honest, type Mixture } from './a-mixing-host.ts';

/** One thing that happens to a publisher, its host, or a computer that reads from it. */
export type Act =
  | { readonly act: PublisherAct | 'sync' | 'lose-database' | 'lose-floors-beside' }
  | { readonly act: 'wait' | 'set-clock'; readonly days: number }
  | { readonly act: 'host'; readonly serves: Mixture };

type World = Awaited<ReturnType<typeof aWorld>>;

const dayMs = 86_400_000;
const starter = aRelease();

async function freshDatabase() {
  emptyDisk();
  const db = await openedDatabase();
  await installRelease(db, await starter);
  return db;
}

/** A publisher, a host that does as it likes, and one computer. */
export async function aWorld() {
  const parts = syncParts(await freshDatabase(), { fetchFile: () => Promise.reject() });
  const { clock, local } = parts;
  let [skew, db] = [0, parts.parts.db];
  const publisher = await aChangingPublisher(clock.clock);
  const host = aMixingHost(publisher.editions);
  const source = await aSource(publisher);
  return {
    ...{ publisher, host, clock, local },
    db: () => db,
    /** What was seen: no older release and no older list may follow. */
    seen: { release: 0, list: 0, withdrawn: [] as readonly string[] },
    /** Where what was seen is kept, since it was last confirmed. */
    kept: { inDatabase: true, beside: true },
    setClock(days: number) {
      skew = days * dayMs;
    },
    async loseDatabase() {
      db = await freshDatabase();
    },
    sync: (when: SyncAsked['when']) => {
      const now = () => clock.clock() + skew;
      const here = { ...parts.parts, db, fetchFile: host.fetchFile, now };
      return runSync(here, { sources: [source], withdraw: [], when });
    },
  };
}

/** Lets something happen, and looks at what the computer shows then. */
export async function happen(world: World, act: Act): Promise<void> {
  switch (act.act) {
    case 'host':
      return world.host.serve(act.serves);
    case 'wait':
      return world.clock.move(act.days * dayMs);
    case 'set-clock':
      return world.setClock(act.days);
    case 'lose-database':
      forget(world, 'inDatabase');
      world.seen.withdrawn = [];
      return world.loseDatabase();
    case 'lose-floors-beside':
      forget(world, 'beside');
      return void world.local.values.delete('floors.region');
    case 'sync':
      await world.sync('now');
      return look(world);
    default:
      return world.publisher.act(act.act);
  }
}

/** Loses one of two places; where both are lost nobody can know any more what was seen. */
function forget({ seen, kept }: World, place: keyof World['kept']): void {
  kept[place] = false;
  if (!kept.inDatabase && !kept.beside) Object.assign(seen, { release: 0, list: 0 });
}

async function shownBy(world: World) {
  const reader = readFromDatabase(world.db());
  const summaries = await reader.summaries();
  const list = await world.db().get('withdrawals', 'region');
  return {
    release: releaseIn(summaries.map(({ title }) => title)),
    ids: summaries.map(({ id }) => id),
    withdrawn: (list?.items ?? []).map(({ id }) => id),
    state: (await reader.sources())[0],
  };
}

/** Nothing goes back, and nothing that was seen to be withdrawn shows. */
async function look(world: World): Promise<void> {
  const { seen, publisher } = world;
  const { release, ids, withdrawn, state } = await shownBy(world);
  expect(ids.filter((id) => withdrawn.includes(id))).toEqual([]);
  if (release === 0 && withdrawn.length === 0) return;
  if (release > 0) expect(release).toBeGreaterThanOrEqual(seen.release);
  // The oldest list, from the last one and from that of the release on, that explains what is hidden.
  const from = Math.max(seen.list, publisher.listWith[release] ?? 0);
  const explains = (list: readonly string[], at: number) =>
    at >= from &&
    list.every((id) => withdrawn.includes(id)) &&
    withdrawn.every((id) => list.includes(id) || seen.withdrawn.includes(id));
  const list = publisher.lists.findIndex(explains);
  expect({ withdrawn, seen, list }).not.toMatchObject({ list: -1 });
  Object.assign(seen, { list, withdrawn, release: Math.max(seen.release, release) });
  const isConfirmed = state?.state === 'current' && state.refusal === undefined;
  if (isConfirmed) Object.assign(world.kept, { inDatabase: true, beside: true });
}

/** The host is honest again, clocks go right and a day passes: the newest is here of itself. */
export async function endWell(world: World): Promise<void> {
  const { publisher, host, clock } = world;
  host.serve(honest);
  world.setClock(0);
  await publisher.bringUpToDate();
  clock.move(1.2 * dayMs);
  await world.sync('due');
  await look(world);
  const { release, withdrawn, state } = await shownBy(world);
  expect(state).toMatchObject({ state: 'current' });
  const sorted = [...withdrawn].sort();
  const newest = publisher.newest();
  expect({ release, withdrawn: sorted }).toEqual({
    ...newest,
    withdrawn: [...newest.withdrawn].sort(),
  });
}
