import { expect, test } from 'vitest';
import { aCard } from '../../support/a-card.ts';
import { aPublishing, rotted, severalHosts } from '../../support/several-hosts.ts';

const one = aCard({ id: 'region/one' });
const two = aCard({ id: 'region/two' });

/** A source that was taken, and of whose kept root a disk then spoilt the bytes. */
async function aSpoiltRoot(spoil: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) {
  const ready = await severalHosts();
  const region = await aPublishing(ready, [one, two], { name: 'region' });
  const older = new Map(region.publisher.files);
  await region.withdraw('region/one');
  await ready.sync([region.source]);
  const row = await ready.db.get('metadata', ['region', 'root']);
  if (!row) throw new Error('no root was kept');
  await ready.db.put('metadata', { ...row, bytes: spoil(row.bytes) });
  return { ...ready, region, older, row, sync: () => ready.sync([region.source]) };
}

test.each([
  ['has another byte', rotted],
  ['is cut off', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, 40)],
])('a kept root that %s keeps no withdrawal away: trust begins anew', async (_, spoil) => {
  const ready = await aSpoiltRoot(spoil);
  const { publisher } = ready.region;
  const item = { bundle: 'org.region.cards', upto: 9, at: '2026-11-22', reason: 'It is wrong.' };
  await publisher.withdraw([
    { ...item, id: 'region/one' },
    { ...item, id: 'region/two' },
  ]);
  await ready.sync();
  expect(await ready.states()).toEqual(['region current -']);
  expect(await ready.shown()).not.toContain('region region/two 1');
  expect(await ready.db.get('metadata', ['region', 'root'])).toEqual(ready.row);
});

test('a kept root that was spoilt lets nothing older be taken', async () => {
  const ready = await aSpoiltRoot(rotted);
  ready.hosts.set(ready.region.address, ready.older);
  await ready.sync();
  expect(await ready.states()).toEqual(['region update-not-used version-rolled-back']);
  expect(await ready.shown()).not.toContain('region region/one 1');
});
