import { expect, test } from 'vitest';
import { readFromDatabase } from '#lib/store/reader.ts';
import type { FetchFile } from '#lib/sync/network.ts';
import { emptyDisk, openedDatabase } from '../support/a-disk.ts';
import { aSigner } from '../support/a-signer.ts';
import { aPlace, todaysTitle } from '../support/faults/a-place.ts';
import { editRole } from '../support/faults/edit-role.ts';
import { memoryKeyValue } from '../support/memory-key-value.ts';

test('fault 20: a run that is cut off in its downloads goes on by packs from where it was', async () => {
  const place = await aPlace();
  emptyDisk();
  const db = await openedDatabase();
  const parts = { db, local: memoryKeyValue() };
  let packs = 0;
  const dying: FetchFile = (address, terms) => {
    if (address.includes('.ndjson.')) packs++;
    // As a killed worker: what was asked for never comes back.
    if (packs > 1 && address.includes('.ndjson.')) return new Promise(() => undefined);
    return place.host.fetchFile(address, terms);
  };
  void place.sync({ parts: { ...parts, fetchFile: dying } });
  const staged = async () => (await db.getAllKeys('staging')).length;
  await expect.poll(staged, { timeout: 10_000 }).toBe(1);
  expect(await readFromDatabase(db).summaries()).toEqual([]);
  place.host.asked.length = 0;
  await place.sync({ parts });
  const titles = (await readFromDatabase(db).summaries()).map(({ title }) => title);
  expect(titles).toContain(todaysTitle);
  expect(place.host.asked.filter((path) => path.includes('.ndjson.')).length).toBeLessThan(3);
  expect(await db.getAllKeys('staging')).toEqual([]);
});

test('fault 70: a run that another Foreword began is begun anew by this one', async () => {
  const place = await aPlace();
  await place.sync();
  place.host.asked.length = 0;
  await place.sync();
  expect(place.host.asked).toEqual(['metadata/timestamp.json']);
  place.host.asked.length = 0;
  await place.sync({ parts: { version: '0.2.0' } });
  await place.expectToday();
  expect(place.host.asked.length).toBeGreaterThan(1);
});

test('fault 72: a signer who lost their key is replaced by the owners, and the next release counts', async () => {
  const place = await aPlace();
  const { publisher } = place;
  const lost = publisher.signers.find(({ role }) => role === 'trainer') ?? expect.fail();
  const next = await aSigner('trainer', 'Another trainer');
  const desk = { ...publisher, signers: [...publisher.signers, next] };
  await editRole(desk, 'targets', ({ signed }) => {
    const guidance = signed.delegations?.roles.find(({ name }) => name === 'guidance');
    if (!guidance) return;
    guidance.keyids = guidance.keyids.filter((keyid) => keyid !== lost.keyid).concat(next.keyid);
    Object.assign(signed.delegations?.keys ?? {}, { [next.keyid]: next.key });
  });
  await place.sync();
  await place.expectYesterday('too-few-signatures');
  await editRole(desk, 'guidance', ({ signatures }) => {
    for (const one of signatures) if (one.keyid === lost.keyid) one.keyid = next.keyid;
  });
  await place.sync();
  await place.expectToday();
  expect((await place.reader.sources())[0]?.signers.map(({ keyid }) => keyid)).toContain(
    next.keyid,
  );
});
