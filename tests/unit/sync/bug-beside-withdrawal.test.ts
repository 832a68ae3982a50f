import { expect, test, vi } from 'vitest';
import { readFromDatabase } from '#lib/store/reader.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import { aCard } from '../../support/a-card.ts';
import { openedDatabase } from '../../support/a-disk.ts';
import { aPublishing, severalHosts } from '../../support/several-hosts.ts';

const one = aCard({ id: 'region/one' });
const two = aCard({ id: 'region/two' });

test('what was taken back is kept before a bug in the taking of guidance ends the run', async () => {
  const ready = await severalHosts();
  const region = await aPublishing(ready, [one, two], { name: 'region' });
  await ready.sync([region.source]);
  await region.release([{ ...one, rev: 2 }, two]);
  await region.withdraw('region/two');
  const bug = new TypeError('a bug');
  const { fetchFile } = ready.parts;
  vi.spyOn(ready.parts, 'fetchFile').mockImplementation((address, terms) => {
    if (address.includes('.ndjson.')) throw bug;
    return fetchFile(address, terms);
  });
  // A disk that is slow to keep the floors, which come before the withdrawal.
  const set = async (values: object): Promise<void> => {
    if ('floors.region' in values) await new Promise((resolve) => setTimeout(resolve, 50));
    await ready.local.set({ ...values });
  };
  const slow = { ...ready.parts, local: { ...ready.local, set } };
  const run = runSync(slow, { sources: [region.source], withdraw: [], when: 'now' });
  // As its page does once a run has ended, however it ended.
  await expect(run.finally(() => ready.db.close())).rejects.toBe(bug);
  const cards = await readFromDatabase(await openedDatabase()).summaries();
  expect(cards.map(({ id }) => id)).not.toContain('region/two');
});
