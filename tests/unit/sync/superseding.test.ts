import { expect, test } from 'vitest';
import { aSync } from '../../support/a-sync.ts';
import { editRole } from '../../support/faults/edit-role.ts';

type Ready = Awaited<ReturnType<typeof aSync>>;

/** Changes what guidance says of its release, and not one of its files. */
function saying({ publisher }: Ready, fields: object): Promise<void> {
  return editRole(publisher, 'guidance', ({ signed }) => {
    Object.assign(signed['x-foreword'] ?? {}, fields);
  });
}

const files = ({ host }: Ready) => host.asked.filter((path) => path.startsWith('targets/'));

test('a release that changes only what it supersedes is taken, with no file fetched, and undone again', async () => {
  const ready = await aSync();
  await ready.sync();
  const before = await ready.titles();
  const own = (await ready.db.get('releases', 'packaged'))?.bundle;
  await saying(ready, { supersedes: [own] });
  ready.host.asked.length = 0;
  expect(await ready.sync()).toMatchObject({ changed: true });
  expect(files(ready)).toEqual([]);
  expect(await ready.titles()).toHaveLength(62);
  expect(await ready.state()).toMatchObject({ state: 'current' });
  await saying(ready, { supersedes: [] });
  expect(await ready.sync()).toMatchObject({ changed: true });
  expect(files(ready)).toEqual([]);
  expect(await ready.titles()).toEqual(before);
});

test('a release that changes only its day says the new day, and is no news', async () => {
  const ready = await aSync();
  await ready.sync();
  await saying(ready, { released: '2026-11-23' });
  ready.host.asked.length = 0;
  await ready.sync();
  expect(files(ready)).toEqual([]);
  expect((await ready.db.get('releases', 'region'))?.released).toBe('2026-11-23');
  expect(await ready.state()).toMatchObject({ state: 'current', released: '2026-11-23' });
  expect(await ready.reader.news()).toEqual([]);
  ready.host.asked.length = 0;
  expect((await ready.sync()).changed).toBe(false);
  expect(ready.host.asked).toEqual(['metadata/timestamp.json']);
});

test('a release that an earlier Foreword kept under a shorter name is taken once more, with no file fetched', async () => {
  const ready = await aSync();
  await ready.sync();
  const titles = await ready.titles();
  const kept = (await ready.db.get('releases', 'region')) ?? expect.fail();
  const state = kept.state.split('.').slice(0, 2).join('.');
  await ready.db.put('releases', { ...kept, state });
  await ready.publisher.renew();
  ready.host.asked.length = 0;
  await ready.sync();
  expect(files(ready)).toEqual([]);
  expect(await ready.titles()).toEqual(titles);
  expect(await ready.db.get('releases', 'region')).toEqual(kept);
  expect(await ready.reader.news()).toEqual([]);
});
