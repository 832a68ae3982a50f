import { expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { aSigner } from '../support/a-signer.ts';
import { aPlace, todaysTitle } from '../support/faults/a-place.ts';
import { editRole, pathOf, readFile } from '../support/faults/edit-role.ts';
import { putRoot } from '../support/faults/put-root.ts';
import { rotateKeys } from '../support/faults/rotate-keys.ts';

test('fault 29: a new root signed only by its new keys', async () => {
  const place = await aPlace();
  const thief = await aSigner('trainer', 'A thief');
  await putRoot({ ...place.publisher, signers: [thief] }, 2, ({ signed, signatures }) => {
    Object.assign(signed.keys ?? {}, { [thief.keyid]: thief.key });
    for (const role of ['root', 'timestamp', 'snapshot', 'targets']) {
      Object.assign(signed.roles?.[role] ?? {}, { keyids: [thief.keyid] });
    }
    signatures.splice(0, 9, { keyid: thief.keyid, sig: '' });
  });
  await place.sync();
  await place.expectYesterday('too-few-signatures');
});

test('fault 30: a root that skips a version', async () => {
  const place = await aPlace();
  await putRoot(place.publisher, 2, ({ signed }) => void Object.assign(signed, { version: 3 }));
  await place.sync();
  await place.expectYesterday('version-wrong');
});

test('fault 31: 65 new roots are followed 64 at a run, and the next run goes on', async () => {
  const place = await aPlace();
  for (let version = 2; version <= 66; version++) await putRoot(place.publisher, version);
  await place.sync();
  const since = place.parts.now();
  expect(await place.titles()).toContain(todaysTitle);
  expect(await place.reader.sources()).toMatchObject([
    { rootVersion: 65, state: 'not-confirmed', confirmedUntil: since },
  ]);
  // The timestamp is the same still.
  await place.sync();
  await place.expectToday();
  expect(await place.reader.sources()).toMatchObject([{ rootVersion: 66, lastConfirmed: since }]);
});

test('fault 32: version 2^53 is no version', async () => {
  const place = await aPlace();
  const path = pathOf(place.publisher, 'timestamp');
  const text = JSON.stringify(readFile(place.publisher, path));
  const far = text.replaceAll(/"version":\d+/g, '"version":9007199254740992');
  place.publisher.files.set(path, utf8(far));
  await place.sync();
  await place.expectYesterday('metadata-not-json');
});

test('fault 33: versions driven up with a stolen key come down again once it is replaced', async () => {
  const place = await aPlace();
  const { publisher } = place;
  const today = new Map(publisher.files);
  await editRole(
    publisher,
    'timestamp',
    ({ signed }) => void Object.assign(signed, { version: 1_000_000_000 }),
  );
  await place.sync();
  await place.expectToday();
  for (const [path, bytes] of today) publisher.files.set(path, bytes);
  const { next } = await rotateKeys(publisher);
  await place.sync();
  await place.expectToday();
  expect((await place.db.get('sources', 'region'))?.floors).toMatchObject({
    timestamp: { keyids: [next.keyid] },
  });
});

test('fault 34: a role that is dropped from the snapshot', async () => {
  const place = await aPlace();
  await place.publisher.withdraw([]);
  await place.sync();
  const shown = await place.titles();
  await editRole(place.publisher, 'snapshot', ({ signed }) => {
    delete signed.meta?.['withdrawals.json'];
  });
  await place.sync();
  expect(await place.reader.sources()).toMatchObject([{ refusal: 'role-left-snapshot' }]);
  expect(await place.titles()).toEqual(shown);
});
