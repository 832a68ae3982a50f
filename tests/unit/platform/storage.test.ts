import { beforeEach, expect, test, vi } from 'vitest';
import { lastHomeName } from '#lib/platform/last-home.ts';
import { createKept } from '#lib/store/kept.ts';
import { keepFloors } from '#lib/store/kept-floors.ts';
import { aCard } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aHiding, layered } from '../../support/an-overlay.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { memoryKeyValue } from '../../support/memory-key-value.ts';

const areas = { local: memoryKeyValue(), session: memoryKeyValue() };

// The browser as it hands out its storage.
vi.stubGlobal('chrome', {
  storage: {
    local: areas.local,
    session: { ...areas.session, remove: (name: string) => areas.session.remove([name]) },
  },
});
const { storageArea } = await import('#lib/platform/storage.ts');
const local = storageArea('local');
const isRemembered = () => areas.session.values.has(lastHomeName);

beforeEach(() => areas.session.set({ [lastHomeName]: { today: '2026-03-02' } }));

test('the last home is forgotten as a practice hides a card', async () => {
  const kept = createKept(undefined, local, fixedClock().clock);
  const hiding = aPractice([aHiding(layered(aCard()))]);
  await kept.change('practice', () => hiding);
  expect(isRemembered()).toBe(false);
  expect(await kept.read('practice')).toEqual(hiding);
});

test('the last home is forgotten as floors of guidance are raised, before it is current', async () => {
  const source = { id: 'region', root: { version: 1, sha256: 'ab'.repeat(32) } };
  await keepFloors(local, source, new Map([['guidance', { version: 2, keyids: ['a'] }]]));
  expect(isRemembered()).toBe(false);
});

test('the last home stays where nothing is kept that it is made from', async () => {
  await local.set({ requests: 'none' });
  await local.remove(['alarmFired']);
  expect(isRemembered()).toBe(true);
});
