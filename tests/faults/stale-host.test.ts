import { expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { aPlace } from '../support/faults/a-place.ts';
import { pathOf, readFile } from '../support/faults/edit-role.ts';

const timestamp = 'metadata/timestamp.json';

test('fault 16: a cache that serves an old timestamp after a new one takes nothing back', async () => {
  const { publisher, sync, expectToday, reader, titles } = await aPlace();
  const today = new Map(publisher.files);
  await publisher.renew();
  await sync();
  await expectToday();
  const shown = await titles();
  publisher.files.set(timestamp, today.get(timestamp) ?? new Uint8Array());
  await sync();
  expect((await reader.sources())[0]).toMatchObject({
    ...{ state: 'update-not-used', refusal: 'version-rolled-back' },
  });
  expect(await titles()).toEqual(shown);
});

test('fault 17: a new timestamp with the snapshot of before is refused, and so is none', async () => {
  const { publisher, sync, expectYesterday, expectToday } = await aPlace();
  const path = pathOf(publisher, 'snapshot');
  const { version } = readFile(publisher, path).signed;
  const today = publisher.files.get(path) ?? new Uint8Array();
  const before = publisher.files.get(`metadata/${version - 1}.snapshot.json`) ?? new Uint8Array();
  publisher.files.delete(path);
  await sync();
  await expectYesterday('missing');
  publisher.files.set(path, before);
  await sync();
  await expectYesterday('version-wrong');
  publisher.files.set(path, today);
  await sync();
  await expectToday();
});

test('fault 23: a proxy that lays JSON out anew does not break what it may not change', async () => {
  const { publisher, sync, expectToday, expectYesterday } = await aPlace();
  const reformat = (path: string) =>
    publisher.files.set(path, utf8(JSON.stringify(readFile(publisher, path), null, 4)));
  const guidance = pathOf(publisher, 'guidance');
  const asSigned = publisher.files.get(guidance) ?? new Uint8Array();
  reformat(timestamp);
  reformat(guidance);
  await sync();
  await expectYesterday('too-long');
  publisher.files.set(guidance, asSigned);
  await sync();
  await expectToday();
});
