import { expect, test } from 'vitest';
import { accept, refuse } from '#lib/base/result.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import { fingerprintInWords } from '#lib/trust/fingerprint-words.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { aSource, hostAddress } from '../../support/a-host.ts';
import { aPublisher } from '../../support/a-publisher.ts';
import { aSync } from '../../support/a-sync.ts';

const theirAddress = 'https://other.example/';

/** A source of which one card was taken back, and under whose name a policy then puts another publisher. */
async function replaced() {
  const ready = await aSync();
  await ready.sync();
  const { bundle } = aFront();
  const item = { bundle: bundle.id, id: 'consulting/card-00007', upto: 1, at: '2026-11-22' };
  await ready.publisher.withdraw([{ ...item, reason: 'Its advice is out of date.' }]);
  await ready.sync();
  const other = await aPublisher();
  const home = { consulting: 'other/one', reception: 'other/one', tiles: [] };
  const front = aFront({ home, bundle: { ...bundle, id: 'org.foreword.other' } });
  await other.release([aCard({ id: 'other/one', title: 'Another’s' })], { front });
  await other.withdraw([]);
  const source = await aSource(other, {
    ...{ title: 'The other', metadata: `${theirAddress}metadata/` },
    targets: `${theirAddress}targets/`,
  });
  const host = { isDown: true, without: '/targets/g/' };
  const syncOther = async (more: { readonly signal?: AbortSignal } = {}) => {
    const fetchFile: typeof ready.host.fetchFile = async (address) => {
      const bytes = other.files.get(address.slice(theirAddress.length));
      const isThere = !host.isDown && !(host.without && address.includes(host.without));
      expect(address.startsWith(hostAddress)).toBe(false);
      return bytes && isThere ? accept(bytes) : refuse({ code: 'missing' });
    };
    const asked = { sources: [source], withdraw: [], when: 'due' } as const;
    return runSync({ ...ready.parts, fetchFile, ...more }, asked);
  };
  return { ...ready, host, syncOther, source };
}

test('what is shown stands under the publisher it came from, and not as current, until the new one’s is here', async () => {
  const { clock, host, source, state, syncOther, titles } = await replaced();
  const before = await state();
  const { title, words, signers } = before ?? {};
  for (const part of ['/targets/g/', '/targets/w/', '']) {
    await syncOther();
    expect(await state()).toMatchObject({ title, words, signers, state: 'not-confirmed' });
    expect(await titles()).toContain('From the region');
    Object.assign(host, { isDown: false, without: part });
    clock.move(3_600_000 * 6);
  }
  expect((await syncOther()).changed).toBe(true);
  expect(await state()).toMatchObject({
    ...{ state: 'current', title: 'The other', words: fingerprintInWords(source.root.sha256) },
  });
  expect(await titles()).toContain('Another’s');
  expect(await titles()).not.toContain('From the region');
});

test('what the publisher of before took back stays back while its cards are shown', async () => {
  const { clock, db, host, syncOther, titles } = await replaced();
  host.isDown = false;
  for (const _run of [1, 2]) {
    expect((await syncOther()).checked).toMatchObject([{ refusal: 'missing' }]);
    expect(await titles()).toContain('From the region');
    expect(await titles()).not.toContain('Card 7');
    clock.move(3_600_000 * 6);
  }
  host.without = '';
  await syncOther();
  expect((await db.get('withdrawals', 'region'))?.items).toEqual([]);
});
