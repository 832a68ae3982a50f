import { beforeEach, expect, test } from 'vitest';
import { createKept } from '#lib/store/kept.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { brokenKeyValue, memoryKeyValue } from '../../support/memory-key-value.ts';

beforeEach(emptyDisk);

test('of two copies of one moment the database’s counts: what it took there last was said to be kept', async () => {
  const { clock } = fixedClock();
  const db = await openedDatabase();
  const local = memoryKeyValue();
  await createKept(db, local, clock).keep('settings', { theme: 'light' });
  await createKept(db, brokenKeyValue(), clock).keep('settings', { theme: 'dark' });
  const kept = createKept(db, local, clock);
  expect(await kept.read('settings')).toEqual({ theme: 'dark' });
  const change = (now: unknown) => ({ ...(now as object), role: 'reception' });
  expect(await kept.change('settings', change)).toEqual({ theme: 'dark', role: 'reception' });
});
