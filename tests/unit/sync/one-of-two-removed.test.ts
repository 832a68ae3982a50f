import { expect, test } from 'vitest';
import { takeOutDropped } from '#lib/sync/settle.ts';
import type { Source } from '#lib/trust/source.ts';
import { aCard } from '../../support/a-card.ts';
import { aPublishing, severalHosts } from '../../support/several-hosts.ts';

const [one, two] = [aCard({ id: 'region/one' }), aCard({ id: 'region/two' })];

/** One publisher under two sources: what it took back, the main host says, and the mirror not yet. */
async function withMirror() {
  const ready = await severalHosts();
  const main = await aPublishing(ready, [one, two], { name: 'main' });
  const address = 'https://mirror.example/';
  const before = new Map(main.publisher.files);
  ready.hosts.set(address, before);
  const at = { metadata: `${address}metadata/`, targets: `${address}targets/` };
  const mirror: Source = { ...main.source, ...at, id: 'mirror', title: 'The mirror' };
  await ready.sync([main.source, mirror]);
  expect(await ready.shown()).toContain('main region/one 1');
  await main.withdraw('region/one');
  await ready.sync([main.source, mirror]);
  return { ...ready, main, mirror, address };
}

const isShown = (names: readonly string[]) => names.some((name) => name.includes('region/one'));

test('what a publisher took back stays back as one of its sources goes and another stays', async () => {
  for (const isDown of [true, false]) {
    const { address, hosts, main, mirror, shown, states, sync } = await withMirror();
    expect(isShown(await shown())).toBe(false);
    const behind = hosts.get(address);
    if (isDown) hosts.delete(address);
    await sync([mirror]);
    expect(await shown()).toContain('mirror region/two 1');
    expect(isShown(await shown()), `the mirror is ${isDown ? 'down' : 'behind'}`).toBe(false);
    // Also where the mirror answers, with what was before.
    if (behind) hosts.set(address, behind);
    await sync([mirror]);
    expect(isShown(await shown())).toBe(false);
    expect(await states()).toEqual(['mirror update-not-used version-rolled-back']);
    hosts.set(address, main.publisher.files);
    await sync([mirror]);
    expect(await states()).toEqual(['mirror current -']);
    await main.publisher.withdraw([]);
    await sync([mirror]);
    expect(isShown(await shown())).toBe(true);
  }
});

test('of two sources that go as one comes in their place, what was taken back last stays back', async () => {
  const { db, hosts, main, mirror, shown, sync } = await withMirror();
  hosts.clear();
  // Read before the other, by its name.
  expect(await db.getAllKeys('sources')).toEqual(['main', 'mirror']);
  await sync([{ ...main.source, id: 'icb' }]);
  expect(await db.getAllKeys('sources')).toEqual(['icb']);
  expect(isShown(await shown())).toBe(false);
  const again = await withMirror();
  const older = { ...again.mirror, id: 'alpha' };
  await again.sync([older, again.main.source]);
  again.hosts.clear();
  const seen = (await again.db.get('sources', 'main'))?.floors;
  await again.sync([{ ...mirror, id: 'icb', root: again.main.source.root }]);
  expect(await again.db.getAllKeys('sources')).toEqual(['icb']);
  expect((await again.db.get('sources', 'icb'))?.floors).toEqual(seen);
  expect(isShown(await again.shown())).toBe(false);
});

test('it stays back too where a person removes a source while a policy is wrong', async () => {
  const { hosts, main, mirror, parts, reader, shown, sync } = await withMirror();
  const rootFile = new TextDecoder().decode(main.publisher.root);
  const own = { ...main.source, id: 'own-main', rootFile, addedAt: 0 };
  await sync([own, mirror]);
  hosts.clear();
  await takeOutDropped(parts, { sources: [mirror] });
  expect((await reader.sources()).map(({ id }) => id)).toEqual(['mirror']);
  expect(isShown(await shown())).toBe(false);
});
