import { beforeEach, expect, test } from 'vitest';
import { createKept } from '#lib/store/kept.ts';
import { mendKept } from '#lib/store/mend-kept.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { brokenKeyValue, memoryKeyValue } from '../../support/memory-key-value.ts';

beforeEach(emptyDisk);

test('what one place lost is laid there again, so that the next loss takes nothing', async () => {
  const { clock } = fixedClock();
  const local = memoryKeyValue({ floors: 7 });
  await createKept(await openedDatabase(), local, clock).keep('sources', ['region']);
  emptyDisk();
  const db = await openedDatabase();
  await createKept(db, brokenKeyValue(), clock).keep('settings', 'only in the database');
  await mendKept(db, local);
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
  await mendKept(db, local);
  const saved = { saved: clock(), value: 'new' };
  expect(await db.getAll('kept')).toEqual([saved, saved]);
  expect(Object.fromEntries(local.values)).toEqual({ 'kept.one': saved, 'kept.two': saved });
});

test('a place that cannot be read or written leaves the one copy as it is', async () => {
  const { clock } = fixedClock();
  const db = await openedDatabase();
  await createKept(db, brokenKeyValue(), clock).keep('settings', 'kept');
  await mendKept(db, brokenKeyValue());
  expect(await createKept(db, brokenKeyValue(), clock).read('settings')).toBe('kept');
  const local = memoryKeyValue({ 'kept.sources': { saved: 1, value: ['region'] } });
  db.close();
  await mendKept(db, local);
  expect(await createKept(undefined, local, clock).read('sources')).toEqual(['region']);
});
