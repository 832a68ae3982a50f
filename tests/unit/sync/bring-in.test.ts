import { expect, test } from 'vitest';
import { writeZip } from '#lib/pack/zip.ts';
import { bringIn } from '#lib/sync/bring-in.ts';
import { hostAddress } from '../../support/a-host.ts';
import { aSync } from '../../support/a-sync.ts';

test.each([
  ['targets in metadata', { metadata: hostAddress, targets: `${hostAddress}targets/` }],
  ['metadata in targets', { metadata: `${hostAddress}metadata/`, targets: hostAddress }],
  ['both in one', { metadata: hostAddress, targets: hostAddress }],
])('a file is taken in of a publisher whose host keeps %s', async (_, addresses) => {
  const { parts, publisher, source, titles } = await aSync();
  const zip = writeZip(new Map(publisher.files));
  const taken = await bringIn(parts, zip, [{ ...source, ...addresses }]);
  expect(taken).toMatchObject({ value: { changed: true } });
  expect(await titles()).toContain('From the region');
});
