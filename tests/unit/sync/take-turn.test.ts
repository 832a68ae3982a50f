import { expect, test, vi } from 'vitest';
import { runSync } from '#lib/sync/run-sync.ts';
import { takeTurn } from '#lib/sync/take-turn.ts';
import { aPlace, type Place, todaysTitle } from '../../support/faults/a-place.ts';

const hourMs = 3_600_000;

/** A turn of a place under a policy that names its source; `fails` is what of it is thrown at. */
function turnOf(place: Place, { fails = '' }: { readonly fails?: string } = {}) {
  const trust = { sources: [place.source], userMayAddSources: false, withdraw: [] };
  const practiceFile = 'https://practice.example/ours.foreword';
  const policy = { version: 1, complete: true, trust, practiceFile };
  const setAlarm = vi.fn(async (_when: number | undefined) => undefined);
  const ring = vi.fn();
  const fetchFile: typeof place.host.fetchFile = async (address, terms) => {
    if (fails !== '' && address.startsWith(fails)) throw new Error('a fault of ours');
    return place.host.fetchFile(address, terms);
  };
  const readPolicy = async () => policy;
  const parts = { ...place.parts, fetchFile, readPolicy, setAlarm, ring };
  return { setAlarm, ring, take: () => takeTurn(parts, 'now') };
}

test('a turn sets the alarm of the next one, and rings', async () => {
  const place = await aPlace();
  const { setAlarm, ring, take } = turnOf(place);
  const { next } = await take();
  expect(setAlarm.mock.calls).toEqual([[next]]);
  expect(ring).toHaveBeenCalledOnce();
});

test.each(['https://cards.example/', 'https://practice.example/'])(
  'a turn in which something throws is taken again in an hour, and what was done shows (%s)',
  async (fails) => {
    const place = await aPlace();
    const { setAlarm, ring, take } = turnOf(place, { fails });
    await expect(take()).rejects.toThrow('a fault of ours');
    expect(setAlarm.mock.calls).toEqual([[place.parts.now() + hourMs]]);
    expect(ring).toHaveBeenCalledOnce();
  },
);

test('a source whose check throws keeps neither another source nor the practice file from its turn', async () => {
  const place = await aPlace();
  const broken = { ...place.source, id: 'broken', metadata: 'https://broken.example/metadata/' };
  const fetchFile: typeof place.host.fetchFile = async (address, terms) => {
    if (address.startsWith(broken.metadata)) throw new Error('a fault of ours');
    return place.host.fetchFile(address, terms);
  };
  const sources = [broken, place.source];
  const running = runSync({ ...place.parts, fetchFile }, { sources, withdraw: [], when: 'now' });
  await expect(running).rejects.toThrow('a fault of ours');
  expect(await place.titles()).toContain(todaysTitle);
  const turn = turnOf(place, { fails: place.source.metadata });
  await expect(turn.take()).rejects.toThrow();
  expect(await place.parts.local.get(['kept.practice-file'])).toMatchObject({
    'kept.practice-file': { value: { notFetched: 'missing' } },
  });
});
