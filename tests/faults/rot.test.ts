import { expect, test } from 'vitest';
import { aPlace } from '../support/faults/a-place.ts';
import { rotPacks } from '../support/several-hosts.ts';

test('fault 64: a pack of which a byte rotted: the week’s check finds it, and fetches it again', async () => {
  const place = await aPlace();
  await place.sync();
  const packs = await rotPacks(place.db, place.source.id);
  place.host.asked.length = 0;
  place.clock.move(7 * 86_400_000);
  await place.sync();
  await place.expectToday();
  expect(place.host.asked.filter((path) => path.includes('.ndjson.'))).toHaveLength(packs.length);
  for (const summary of await place.reader.summaries()) {
    expect((await place.reader.card(summary))?.title).toBe(summary.title);
  }
});

test('fault 64: a pack of which a byte rotted keeps the next release from nobody', async () => {
  const place = await aPlace();
  await rotPacks(place.db, place.source.id);
  await place.sync();
  await place.expectToday();
});
