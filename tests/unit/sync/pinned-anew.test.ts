import { expect, test } from 'vitest';
import { aSource } from '../../support/a-host.ts';
import { aPublisher } from '../../support/a-publisher.ts';
import { aSync, regionCards } from '../../support/a-sync.ts';
import { putRoot } from '../../support/faults/put-root.ts';

test('versions that were seen under another root say nothing of a publisher that is pinned anew', async () => {
  const ready = await aSync();
  await putRoot(ready.publisher, 2);
  await ready.sync();
  expect(await ready.state()).toMatchObject({ state: 'current', rootVersion: 2 });
  const other = await aPublisher();
  await other.release(regionCards.map((card) => ({ ...card, title: `${card.title} anew` })));
  ready.publisher.files.clear();
  for (const [path, bytes] of other.files) ready.publisher.files.set(path, bytes);
  expect((await ready.sync({ sources: [await aSource(other)] })).checked).toMatchObject([
    { changed: true },
  ]);
  expect(await ready.state()).toMatchObject({ state: 'current', rootVersion: 1 });
  expect(await ready.titles()).toContain('From the region anew');
});
