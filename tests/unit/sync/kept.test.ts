import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { readRequests } from '#lib/sync/request-log.ts';
import { standingOf } from '#lib/trust/source-state.ts';
import { breakAtWrite, contentOf } from '../../support/a-disk.ts';
import { aFront } from '../../support/a-front.ts';
import { aSync, regionCards } from '../../support/a-sync.ts';

const day = 86_400_000;
const changed = regionCards.map((card, at) => (at === 30 ? { ...card, title: 'New' } : card));
const item = {
  ...{ bundle: aFront().bundle.id, id: 'consulting/card-00007', upto: 1 },
  ...{ at: '2026-11-22', reason: 'Its advice is out of date.' },
};

describe('time', () => {
  test('asks everything again once the last whole check is a week old', async () => {
    const ready = await aSync();
    await ready.sync();
    ready.clock.move(7 * day);
    ready.host.asked.length = 0;
    await ready.sync();
    expect(ready.host.asked.length).toBeGreaterThan(1);
    expect(ready.host.asked.filter((path) => path.startsWith('targets/'))).toEqual([]);
  });

  test('past the end of the timestamp is said, and the cards stay', async () => {
    const ready = await aSync();
    await ready.sync();
    const state = await ready.state();
    const later = ready.clock.clock() + 40 * day;
    expect(state && standingOf(state, ready.clock.clock())).toBe('current');
    expect(state && standingOf(state, later)).toBe('not-confirmed');
    ready.clock.move(40 * day);
    await ready.sync();
    expect(await ready.state()).toMatchObject({
      state: 'not-confirmed',
      refusal: 'metadata-expired',
    });
    expect(await ready.titles()).toContain('From the region');
  });

  test('past that end brings no new words, but a withdrawal still hides', async () => {
    const ready = await aSync();
    await ready.sync();
    await ready.publisher.release(changed);
    await ready.publisher.withdraw([item]);
    ready.clock.move(40 * day);
    expect((await ready.sync()).changed).toBe(true);
    expect(await ready.titles()).not.toContain('New');
    expect(await ready.titles()).not.toContain('Card 7');
  });
});

describe('a clock', () => {
  test('set two years back is said to look wrong, and changes nothing else', async () => {
    const ready = await aSync();
    await ready.sync();
    await ready.publisher.release(changed);
    ready.clock.move(-730 * day);
    await ready.sync();
    expect(await ready.state()).toMatchObject({ state: 'current', clockLooksWrong: true });
    expect(await ready.titles()).toContain('New');
  });
});

describe('the disk', () => {
  test('that holds other cards than were signed is written anew, whole', async () => {
    const ready = await aSync();
    await ready.sync();
    const [pack = ''] = (await ready.db.get('releases', 'region'))?.packs ?? [];
    const row = await ready.db.get('outlines', pack);
    if (!row) throw new Error('a pack that was taken is not outlined');
    const lines = row.lines.replace(/ [0-9a-f]/, ' x');
    await ready.db.put('outlines', { ...row, lines });
    const summaries = await ready.db.get('summaries', pack);
    await ready.db.put('summaries', { pack, cards: utf8('[]') });
    await ready.publisher.release(changed);
    await ready.sync();
    expect(await ready.db.get('outlines', pack)).toEqual(row);
    expect(await ready.db.get('summaries', pack)).toEqual(summaries);
    expect(await ready.titles()).toContain('New');
  });

  test('that loses a pack gets it back with the next check', async () => {
    const ready = await aSync();
    await ready.sync();
    const [pack = ''] = (await ready.db.get('releases', 'region'))?.packs ?? [];
    await ready.db.delete('packs', pack);
    await ready.sync();
    expect(await ready.db.get('packs', pack)).toBeDefined();
    expect((await ready.state())?.state).toBe('current');
  });

  test('that is full leaves all as it was, and says so', async () => {
    const ready = await aSync();
    await ready.sync();
    await ready.publisher.release(changed);
    const before = await ready.titles();
    const mend = breakAtWrite(1, 'full');
    const report = await ready.sync();
    mend();
    expect(report.checked).toMatchObject([{ refusal: 'no-room' }]);
    expect(await ready.titles()).toEqual(before);
    await ready.sync();
    expect(await ready.titles()).toContain('New');
  });
});

describe('rows', () => {
  test('that were lost and stand on the home of another release come back with it', async () => {
    const ready = await aSync();
    await ready.sync();
    const home = 'consulting/card-00040';
    const shown = await ready.reader.summaries();
    const { pack = '' } = shown.find(({ id }) => id === home) ?? {};
    const summaries = await ready.db.get('summaries', pack);
    await ready.db.delete('summaries', pack);
    const front = aFront({ home: { ...aFront().home, consulting: home } });
    await ready.publisher.release(regionCards, { front });
    await ready.sync();
    expect(await ready.db.get('summaries', pack)).toEqual(summaries);
    expect((await ready.reader.home())?.consulting.glance?.id).toBe(home);
    expect(await ready.titles()).toContain('From the region');
  });

  test('that a crash left behind go with the next check that brings nothing', async () => {
    const ready = await aSync();
    await ready.sync();
    const before = await ready.db.getAllKeys('packs');
    const row = { sha256: 'left by a crash', size: 1, bytes: new Uint8Array(1) };
    await ready.db.put('packs', row);
    await ready.sync();
    await expect.poll(() => ready.db.getAllKeys('packs')).toEqual(before);
  });
});

describe('sources and policy', () => {
  test('a source that nobody names any more goes, with its cards, and the packaged ones show', async () => {
    const ready = await aSync();
    const before = await contentOf(ready.db);
    await ready.sync();
    expect((await ready.sync({ sources: [] })).changed).toBe(true);
    expect(await ready.titles()).not.toContain('From the region');
    expect(await ready.reader.sources()).toEqual([]);
    // Nobody waits for the packs to be swept out.
    await expect.poll(() => contentOf(ready.db)).toEqual(before);
  });

  test('what the policy takes back is hidden in every layer, and shows again without it', async () => {
    const ready = await aSync();
    await ready.sync({ withdraw: [item] });
    expect(await ready.titles()).not.toContain('Card 7');
    await ready.sync();
    expect(await ready.titles()).toContain('Card 7');
  });

  test('other editions of a card are those of lower layers', async () => {
    const ready = await aSync();
    await ready.sync();
    const others = await ready.reader.otherEditions('consulting/start-safe');
    expect(others.map(({ layer }) => layer)).toEqual(['packaged']);
  });
});

test('every request is noted for 30 days, with how much came and what became of it', async () => {
  const ready = await aSync();
  await ready.sync();
  const first = await readRequests(ready.local);
  expect(first.map(({ address }) => address)).toHaveLength(ready.host.asked.length);
  expect(first[0]).toEqual({
    address: `${ready.source.metadata}timestamp.json`,
    ...{ day: '2026-11-22', bytes: expect.any(Number), result: 'ok' },
  });
  ready.clock.move(31 * day);
  await ready.sync();
  expect((await readRequests(ready.local)).every(({ day: on }) => on === '2026-12-23')).toBe(true);
});

test('requests that an earlier Foreword noted are still told', async () => {
  const ready = await aSync();
  const before = { address: 'https://a.example/', day: '2026-11-21', bytes: 7, result: 'ok' };
  await ready.local.set({ requests: [before, 'no request'] });
  await ready.sync();
  expect((await readRequests(ready.local))[0]).toEqual(before);
});
