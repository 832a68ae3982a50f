import { beforeEach, expect, test } from 'vitest';
import { createKept, type Exclusively } from '#lib/store/kept.ts';
import { mendKept } from '#lib/store/mend-kept.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { brokenKeyValue, memoryKeyValue } from '../../support/memory-key-value.ts';

beforeEach(emptyDisk);

/** One work after the other, as a Web Lock has it. */
function inTurn(): Exclusively {
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
}

test('what one place lost is laid there again, so that the next loss takes nothing', async () => {
  const { clock } = fixedClock();
  const local = memoryKeyValue({ floors: 7 });
  await createKept(await openedDatabase(), local, clock).keep('sources', ['region']);
  emptyDisk();
  const db = await openedDatabase();
  await createKept(db, brokenKeyValue(), clock).keep('settings', 'only in the database');
  await mendKept(db, local, inTurn());
  const [inDatabase, beside] = [
    createKept(db, brokenKeyValue(), clock),
    createKept(undefined, local, clock),
  ];
  for (const kept of [inDatabase, beside]) {
    expect(await kept.read('sources')).toEqual(['region']);
    expect(await kept.read('settings')).toBe('only in the database');
  }
  expect(local.values.get('floors')).toBe(7);
});

test('of two copies the newer one is laid over the older, whichever place holds it', async () => {
  const { clock, move } = fixedClock();
  const [db, local] = [await openedDatabase(), memoryKeyValue()];
  for (const name of ['one', 'two']) await createKept(db, local, clock).keep(name, 'old');
  move(1);
  await createKept(db, brokenKeyValue(), clock).keep('one', 'new');
  await createKept(undefined, local, clock).keep('two', 'new');
  await mendKept(db, local, inTurn());
  const saved = { saved: clock(), value: 'new' };
  expect(await db.getAll('kept')).toEqual([saved, saved]);
  expect(Object.fromEntries(local.values)).toEqual({ 'kept.one': saved, 'kept.two': saved });
});

test('a place that cannot be read or written leaves the one copy as it is', async () => {
  const { clock } = fixedClock();
  const db = await openedDatabase();
  await createKept(db, brokenKeyValue(), clock).keep('settings', 'kept');
  await mendKept(db, brokenKeyValue(), inTurn());
  expect(await createKept(db, brokenKeyValue(), clock).read('settings')).toBe('kept');
  const local = memoryKeyValue({ 'kept.sources': { saved: 1, value: ['region'] } });
  db.close();
  await mendKept(db, local, inTurn());
  expect(await createKept(undefined, local, clock).read('sources')).toEqual(['region']);
});

test('what a person clears at the moment of mending does not come back from the other place', async () => {
  const { clock } = fixedClock();
  const [db, local, exclusively] = [await openedDatabase(), memoryKeyValue(), inTurn()];
  await createKept(db, brokenKeyValue(), clock).keep('practice', 'only in the database');
  await createKept(undefined, local, clock).keep('settings', 'only beside it');
  const kept = createKept(db, local, clock, exclusively);
  let clearing: Promise<void> | undefined;
  const all = async () => {
    const before = await local.all();
    clearing = kept.clear(['practice', 'settings']);
    await Promise.race([clearing, new Promise((resolve) => setTimeout(resolve, 20))]);
    return before;
  };
  await mendKept(db, { ...local, all }, exclusively);
  await clearing;
  expect(await db.getAllKeys('kept')).toEqual([]);
  expect([...local.values.keys()]).toEqual([]);
});
