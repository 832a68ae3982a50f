import { expect, test } from 'vitest';
import { textOf } from '#lib/base/bytes.ts';
import { createKept } from '#lib/store/kept.ts';
import type { KeyValue } from '#lib/store/key-value.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { dropOwnSource, keepOwnSource, ownSourceOf } from '#lib/sync/own-sources.ts';
import { type JobParts, syncJob } from '#lib/sync/sync-job.ts';
import { updateRefusalInWords } from '#lib/words/sync.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aFront } from '../../support/a-front.ts';
import { aSync } from '../../support/a-sync.ts';
import { brokenKeyValue, memoryKeyValue } from '../../support/memory-key-value.ts';

/** A computer on which a person added the region, and took its cards. */
async function withOwnSource() {
  const ready = await aSync();
  const job = (parts: Partial<JobParts> = {}) =>
    syncJob({ ...ready.parts, readPolicy: async () => ({}), ...parts }, 'now');
  const { layer, title, metadata, targets } = ready.source;
  const rootFile = textOf(ready.publisher.root);
  const found = { layer, title, metadata, targets, rootFile, rootVersion: 1 };
  const own = await ownSourceOf(found, ready.parts.now());
  const kept = createKept(ready.db, ready.local, ready.parts.now);
  await keepOwnSource(kept, own);
  await job();
  expect(await ready.titles()).toContain('From the region');
  return { ...ready, job, own, kept };
}

/** The kept values in the database are gone, or cannot be read. */
const losses: readonly [string, () => KeyValue][] = [
  ['came back empty', memoryKeyValue],
  ['cannot be read', brokenKeyValue],
];

test.each(losses)(
  'a list of sources that %s takes no cards out, and that is said',
  async (_, lost) => {
    const ready = await withOwnSource();
    await ready.db.delete('kept', 'sources');
    ready.host.asked.length = 0;
    const report = await ready.job({ local: lost() });
    expect(report).toMatchObject({ changed: true, checked: [], next: undefined });
    expect(ready.host.asked).toEqual([]);
    expect(await ready.titles()).toContain('From the region');
    const refusal = 'source-list-lost';
    expect(await ready.state()).toMatchObject({ state: 'not-confirmed', refusal, cards: 62 });
    // Not since the day until which the publisher's word would have held.
    expect((await ready.state())?.confirmedUntil).toBe(ready.parts.now());
    expect(updateRefusalInWords(refusal).safe).toMatch(/^The cards here have not changed/);
    expect((await ready.job({ local: lost() })).changed).toBe(false);
  },
);

test('a list that is found again, or a source that is added again, goes on from where it was', async () => {
  const ready = await withOwnSource();
  await ready.db.delete('kept', 'sources');
  await ready.job({ local: memoryKeyValue() });
  ready.host.asked.length = 0;
  const due = await syncJob({ ...ready.parts, readPolicy: async () => ({}) }, 'due');
  expect(due.checked).toMatchObject([{ id: ready.own.id, changed: false }]);
  expect(ready.host.asked.filter((path) => path.startsWith('targets/'))).toEqual([]);
  expect(await ready.state()).toMatchObject({ state: 'current' });
  expect(await ready.state()).not.toHaveProperty('refusal');
});

test('a database that came back empty gets its sources from the list beside it, and they their cards', async () => {
  const ready = await withOwnSource();
  emptyDisk();
  const db = await openedDatabase();
  expect(await ready.job({ db })).toMatchObject({ checked: [{ id: ready.own.id, changed: true }] });
  const titles = (await readFromDatabase(db).summaries()).map(({ title }) => title);
  expect(titles).toContain('From the region');
});

test('values beside the database that came back empty take no source away', async () => {
  const ready = await withOwnSource();
  const report = await ready.job({ local: memoryKeyValue() });
  expect(report).toMatchObject({ checked: [{ id: ready.own.id, changed: false }] });
  expect(await ready.state()).toMatchObject({ state: 'current' });
  expect(await ready.state()).not.toHaveProperty('refusal');
});

test('a source whose list was lost stays when a person adds another one, until it is removed', async () => {
  const ready = await withOwnSource();
  await ready.kept.clear(['sources']);
  await ready.job();
  await keepOwnSource(ready.kept, { ...ready.own, id: 'own-other', title: 'Another' });
  await ready.job();
  await ready.job();
  expect(await ready.titles()).toContain('From the region');
  const sources = await ready.reader.sources();
  const region = sources.find(({ id }) => id === ready.own.id);
  expect(region).toMatchObject({ state: 'not-confirmed', refusal: 'source-list-lost' });
  await dropOwnSource(ready.parts, 'own-other');
  await ready.job();
  expect(await ready.titles()).toContain('From the region');
  await dropOwnSource(ready.parts, ready.own.id);
  await ready.job();
  expect(await ready.titles()).not.toContain('From the region');
  expect(await ready.reader.sources()).toEqual([]);
});

test('an entry of the list that cannot be read takes no cards out, and the other sources go on', async () => {
  const ready = await withOwnSource();
  const { rootFile: _, ...damaged } = ready.own;
  const other = { ...ready.own, id: 'own-other', title: 'Another' };
  await ready.kept.keep('sources', [damaged, other]);
  expect((await ready.job()).checked).toMatchObject([{ id: 'own-other' }]);
  expect(await ready.titles()).toContain('From the region');
  const region = (await ready.reader.sources()).find(({ id }) => id === ready.own.id);
  expect(region).toMatchObject({ state: 'not-confirmed', refusal: 'source-list-lost' });
  await dropOwnSource(ready.parts, 'own-other');
  await ready.job();
  expect((await ready.reader.sources()).map(({ id }) => id)).toEqual([ready.own.id]);
  await keepOwnSource(ready.kept, ready.own);
  expect((await ready.job()).checked).toMatchObject([{ id: ready.own.id }]);
});

test('an entry that cannot be read takes no cards out either where another source is added before any check', async () => {
  const ready = await withOwnSource();
  const { rootFile: _, ...damaged } = ready.own;
  await ready.kept.keep('sources', [damaged, null]);
  await keepOwnSource(ready.kept, { ...ready.own, id: 'own-other', title: 'Another' });
  await ready.job();
  expect(await ready.titles()).toContain('From the region');
  await keepOwnSource(ready.kept, ready.own);
  const { checked } = await ready.job();
  expect(checked.map(({ id }) => id)).toEqual(['own-other', ready.own.id]);
  await dropOwnSource(ready.parts, ready.own.id);
  await ready.job();
  expect((await ready.reader.sources()).map(({ id }) => id)).toEqual(['own-other']);
});

test('an entry that cannot be read takes no cards out either where another source is removed before any check', async () => {
  const ready = await withOwnSource();
  const { rootFile: _, ...damaged } = ready.own;
  const other = { ...ready.own, id: 'own-other', title: 'Another' };
  await ready.kept.keep('sources', [damaged, other, null]);
  await dropOwnSource(ready.parts, 'own-other');
  await ready.job();
  expect(await ready.titles()).toContain('From the region');
  const [region] = await ready.reader.sources();
  expect(region).toMatchObject({ state: 'not-confirmed', refusal: 'source-list-lost' });
  await dropOwnSource(ready.parts, ready.own.id);
  await ready.job();
  expect(await ready.titles()).not.toContain('From the region');
});

test('a source whose list was lost goes where the organisation lets nobody add any', async () => {
  const ready = await withOwnSource();
  await ready.kept.clear(['sources']);
  await ready.job();
  const trust = { sources: [], userMayAddSources: false, withdraw: [] };
  await ready.job({ readPolicy: async () => ({ version: 1, complete: true, trust }) });
  expect(await ready.titles()).not.toContain('From the region');
});

test('a source that a person removes goes, also the last one', async () => {
  const ready = await withOwnSource();
  await dropOwnSource(ready.parts, ready.own.id);
  await ready.job();
  expect(await ready.titles()).not.toContain('From the region');
  expect(await ready.reader.sources()).toEqual([]);
});

test('a policy that is lost takes neither its cards out nor what it withdrew back', async () => {
  const ready = await aSync();
  const { id: bundle } = aFront().bundle;
  const reason = 'Its advice is out of date.';
  const withdraw = [{ bundle, id: 'consulting/card-00007', upto: 1, at: '2026-11-22', reason }];
  const trust = { sources: [ready.source], userMayAddSources: false, withdraw };
  const handing = (policy: unknown) => ({ ...ready.parts, readPolicy: async () => policy });
  await syncJob(handing({ version: 1, complete: true, trust }), 'now');
  const before = await ready.titles();
  expect(before).toContain('From the region');
  expect(before).not.toContain('Card 7');
  await ready.db.clear('kept');
  const lost = { ...handing({}), local: memoryKeyValue() };
  await syncJob(lost, 'due');
  expect(await ready.titles()).toEqual(before);
  expect(await ready.state()).toMatchObject({ refusal: 'source-list-lost' });
  await syncJob({ ...handing({ version: 1, complete: true, trust }), local: lost.local }, 'due');
  expect(await ready.titles()).toEqual(before);
  expect(await ready.state()).toMatchObject({ state: 'current' });
});
