import { describe, expect, test } from 'vitest';
import { runSync } from '#lib/sync/run-sync.ts';
import { aSync, regionCards } from '../../support/a-sync.ts';

const changed = regionCards.map((card, at) => (at === 30 ? { ...card, title: 'New' } : card));

type Ready = Awaited<ReturnType<typeof aSync>>;

/** A source that was taken once, with another release of one changed card on its host. */
async function aSyncWithNews(rest: Parameters<typeof aSync>[0] = {}): Promise<Ready> {
  const ready = await aSync(rest);
  await ready.sync();
  await ready.publisher.release(changed);
  return ready;
}

const packs = ({ publisher }: Ready) =>
  [...publisher.files.keys()].filter((path) => path.endsWith('.ndjson.gz'));

describe('an update that must not be used leaves the cards of before, with a state that says why:', () => {
  test.each<[string, string, (ready: Ready) => void]>([
    [
      'a pack with other bytes',
      'pack-hash-wrong',
      (ready) => {
        const path = packs(ready).at(-1) ?? '';
        const bytes = ready.publisher.files.get(path)?.slice() ?? new Uint8Array();
        bytes[20] = (bytes[20] ?? 0) ^ 1;
        ready.publisher.files.set(path, bytes);
      },
    ],
    [
      'a pack that is longer',
      'too-long',
      (ready) => {
        const path = packs(ready).at(-1) ?? '';
        const bytes = ready.publisher.files.get(path) ?? new Uint8Array();
        ready.publisher.files.set(path, new Uint8Array([...bytes, 0]));
      },
    ],
    [
      'guidance that nobody signed',
      'too-few-signatures',
      ({ publisher }) => {
        const path = [...publisher.files.keys()].find((name) => name.endsWith('2.guidance.json'));
        const text = new TextDecoder().decode(publisher.files.get(path ?? ''));
        const signed = JSON.parse(text);
        publisher.files.set(
          path ?? '',
          new TextEncoder().encode(JSON.stringify({ ...signed, signatures: [] })),
        );
      },
    ],
  ])('%s', async (_, code, spoil) => {
    const ready = await aSyncWithNews();
    spoil(ready);
    const [check] = (await ready.sync()).checked;
    // Lists are told apart by the hash that snapshot has of them, where it has one.
    expect([code, 'length-wrong', 'hash-wrong']).toContain(check?.refusal);
    expect((await ready.state())?.state).toBe('update-not-used');
    expect(await ready.titles()).not.toContain('New');
    expect(await ready.titles()).toContain('From the region');
  });
});

describe('a release that a source’s terms do not allow is not taken:', () => {
  test.each([
    [
      'a policy’s kind of signer who did not sign',
      { require: { 'reception-lead': 1 } },
      'mix-not-met',
    ],
    [
      'a key that policy names and that did not sign',
      { mustInclude: ['cd'.repeat(32)] },
      'signer-not-included',
    ],
    ['more cards than policy allows', { maxCards: 10 }, 'too-many-cards'],
    [
      'a root that is not the one pinned',
      { root: { version: 1, sha256: 'cd'.repeat(32) } },
      'root-not-as-pinned',
    ],
  ] as const)('%s', async (_, rest, code) => {
    const ready = await aSync(rest);
    expect((await ready.sync()).checked).toMatchObject([{ refusal: code, changed: false }]);
    expect(await ready.state()).toMatchObject({ state: 'update-not-used', refusal: code });
    expect(await ready.titles()).not.toContain('From the region');
    expect(await ready.db.count('staging')).toBe(0);
  });

  test('a release that is made for a newer Foreword', async () => {
    const ready = await aSync();
    const report = await runSync({ ...ready.parts, version: '0.0.9' }, ready.asked);
    expect(report.checked).toMatchObject([{ refusal: 'foreword-too-old' }]);
  });
});

test('a key that policy names, and that signed, lets the release through', async () => {
  const first = await aSync();
  await first.sync();
  const { fingerprint = '', keyid = '' } = (await first.state())?.signers[0] ?? {};
  const mustInclude = [fingerprint, keyid];
  const source = { ...first.source, mustInclude };
  const report = await runSync(first.parts, { ...first.asked, sources: [source] });
  expect(report.checked).toMatchObject([{ changed: false }]);
  expect((await first.state())?.state).toBe('current');
});

describe('an older release on the host', () => {
  test('is refused, also where the database was lost and came back empty', async () => {
    const ready = await aSync();
    const old = new Map(ready.publisher.files);
    await ready.sync();
    await ready.publisher.release(changed);
    await ready.sync();
    for (const store of ['sources', 'metadata', 'releases'] as const) await ready.db.clear(store);
    for (const [path, bytes] of old) ready.publisher.files.set(path, bytes);
    expect((await ready.sync()).checked).toMatchObject([{ refusal: 'version-rolled-back' }]);
    expect(await ready.titles()).not.toContain('From the region');
  });
});

describe('a host that gives nothing', () => {
  test('changes nothing, is noted, and is waited for', async () => {
    const ready = await aSyncWithNews();
    const cause = { code: 'offline-or-unreachable', cause: 'no-cors' } as const;
    ready.host.failing.set('metadata/timestamp.json', cause);
    expect((await ready.sync()).checked).toMatchObject([{ refusal: 'no-cors' }]);
    expect(await ready.state()).toMatchObject({ state: 'current', refusal: 'no-cors' });
    ready.host.asked.length = 0;
    await ready.sync({ when: 'due' });
    expect(ready.host.asked).toEqual([]);
    ready.clock.move(60_000);
    ready.host.failing.clear();
    await ready.sync({ when: 'due' });
    expect(await ready.titles()).toContain('New');
    expect(await ready.state()).not.toHaveProperty('refusal');
  });

  test.each(['missing', 'not-json-but-html', 'offline-or-unreachable'] as const)(
    'where there is no newer root, as %s, is no fault',
    async (code) => {
      const ready = await aSyncWithNews();
      const why =
        code === 'offline-or-unreachable' ? { code, cause: 'unreachable' as const } : { code };
      ready.host.failing.set('metadata/2.root.json', why);
      await ready.sync();
      expect(await ready.titles()).toContain('New');
    },
  );

  test('in the middle of packs goes on from there the next time', async () => {
    const ready = await aSync();
    const last = packs(ready).at(-1) ?? '';
    ready.host.failing.set(last, { code: 'timed-out' });
    expect((await ready.sync()).checked).toMatchObject([{ refusal: 'timed-out' }]);
    expect(await ready.state()).toMatchObject({ state: 'waiting', refusal: 'timed-out' });
    ready.host.failing.clear();
    ready.host.asked.length = 0;
    await ready.sync();
    expect(ready.host.asked.filter((path) => path.endsWith('.ndjson.gz'))).toEqual([last]);
    expect(await ready.titles()).toContain('From the region');
    expect(await ready.db.count('staging')).toBe(0);
  });
});

describe('a run that was ended', () => {
  test('by whoever began it, or as its page went, tells nothing of the host', async () => {
    const ready = await aSyncWithNews();
    const before = await ready.db.get('sources', 'region');
    ready.clock.move(86_400_000);
    const stopped = { ...ready.parts, signal: AbortSignal.abort() };
    const report = await runSync(stopped, ready.asked);
    expect(report.checked).toMatchObject([{ refusal: 'stopped', changed: false }]);
    expect(await ready.state()).not.toHaveProperty('refusal');
    const { failures, lastTried, notBefore } = before ?? {};
    expect(await ready.db.get('sources', 'region')).toMatchObject({
      ...{ failures, lastTried, notBefore },
    });
    await ready.sync({ when: 'due' });
    expect(await ready.titles()).toContain('New');
  });

  test('by its time is waited for', async () => {
    const ready = await aSyncWithNews();
    const late = AbortSignal.abort(new DOMException('', 'TimeoutError'));
    const report = await runSync({ ...ready.parts, signal: late }, ready.asked);
    expect(report.checked).toMatchObject([{ refusal: 'run-too-long' }]);
    expect(await ready.db.get('sources', 'region')).toMatchObject({ failures: 1 });
  });
});
