import { describe, expect, test } from 'vitest';
import { aClient, aTrustedStore } from '../../support/tuf/a-client.ts';
import { aRepository, type TestRepository } from '../../support/tuf/a-repository.ts';
import { namedSigner } from '../../support/tuf/a-signer.ts';
import { keptVersions, refusalOf } from '../../support/tuf/refresh.ts';

/** Publishes root with these keys, this threshold and these signatures, by number. */
function publishRoot(
  repository: TestRepository,
  { keys, threshold, sigs }: { keys: number[]; threshold: number; sigs: number[] },
): void {
  const role = repository.root.roles['root'];
  if (!role) throw new Error('no root role');
  const signers = Array.from({ length: 10 }, (_, at) => namedSigner(`root key ${at}`));
  role.keyids = [];
  role.threshold = threshold;
  repository.signers.set('root', []);
  for (const at of keys) repository.addSigner('root', signers[at]);
  repository.signers.set(
    'root',
    signers.filter((_, at) => sigs.includes(at)),
  );
  repository.publish('root');
}

describe('a new root', () => {
  const one = { keys: [1], threshold: 1, sigs: [1] };
  const three = { keys: [1, 3, 5], threshold: 2, sigs: [1, 3] };

  test.each([
    ['of the same keys', one, { ...one }],
    ['of another key, signed by the old one too', one, { keys: [2], threshold: 1, sigs: [1, 2] }],
    ['of other keys with a threshold', three, { keys: [1, 2, 4], threshold: 2, sigs: [1, 3, 4] }],
    ['with a higher threshold', one, { keys: [1, 2], threshold: 2, sigs: [1, 2] }],
  ])('%s is taken', async (_, before, after) => {
    const { store, repository } = trusting(before);
    publishRoot(repository, after);
    expect(await refusalOf(repository, { store })).toBeUndefined();
    expect(keptVersions(store)).toMatchObject({ root: 2 });
  });

  test.each([
    ['signed by its new keys only', one, { keys: [2], threshold: 1, sigs: [2] }, 'trusted-root'],
    ['signed by the old keys only', one, { keys: [2], threshold: 1, sigs: [1] }, 'new-root'],
    [
      'signed by one of two old keys',
      three,
      { keys: [1], threshold: 1, sigs: [1] },
      'trusted-root',
    ],
    ['below its own threshold', one, { keys: [1, 2], threshold: 2, sigs: [1] }, 'new-root'],
    ['signed by nobody', one, { keys: [1], threshold: 1, sigs: [] }, 'trusted-root'],
  ])('%s is refused, and the old one stays', async (_, before, after, by) => {
    const { store, repository } = trusting(before);
    publishRoot(repository, after);
    expect(await refusalOf(repository, { store })).toMatchObject({
      ...{ code: 'too-few-signatures', role: 'root', by },
    });
    expect(keptVersions(store)).toEqual({ root: 1 });
  });
});

/** A repository whose first root is as said, and a store that pins it. */
function trusting(first: { keys: number[]; threshold: number; sigs: number[] }) {
  const repository = aRepository();
  repository.files.delete('1.root.json');
  repository.root.version = 0;
  publishRoot(repository, first);
  return { repository, store: aTrustedStore(repository) };
}

describe('the chain of roots', () => {
  test('is followed one by one to the last, and each is kept', async () => {
    const repository = aRepository();
    for (let more = 0; more < 3; more++) repository.publish('root');
    const store = aTrustedStore(repository);
    const client = aClient(repository, { store });
    expect(await client.refresh()).toMatchObject({ ok: true, value: { endOfRoots: 'missing' } });
    expect(client.asked.filter((path) => path.endsWith('root.json'))).toEqual(
      [2, 3, 4, 5].map((version) => `${version}.root.json`),
    );
    expect(keptVersions(store)).toMatchObject({ root: 4 });
  });

  test('may not skip a version, nor repeat one', async () => {
    for (const version of [1, 3]) {
      const repository = aRepository();
      repository.root.version = version - 1;
      const store = aTrustedStore(repository);
      repository.publish('root');
      const file = repository.files.get(`${version}.root.json`);
      repository.files.set('2.root.json', file ?? Buffer.from(''));
      expect(await refusalOf(repository, { store })).toEqual({
        ...{ role: 'root', code: 'version-wrong', expected: 2, found: version },
      });
    }
  });

  test('goes through roots that have expired, to one that has not', async () => {
    const repository = aRepository();
    const { expires } = repository.root;
    repository.root.expires = '2020-01-01T00:00:00Z';
    repository.publish('root');
    const store = aTrustedStore(repository);
    expect(await refusalOf(repository, { store })).toMatchObject({ code: 'metadata-expired' });
    repository.root.expires = expires;
    repository.publish('root');
    expect(await refusalOf(repository, { store })).toBeUndefined();
  });
});

describe('a host that has no newer root', () => {
  test.each(['not-json-but-html', 'offline-or-unreachable'] as const)(
    'may say so by %s, so long as it has a timestamp',
    async (code) => {
      const repository = aRepository();
      const instead = { '2.root.json': { code } };
      const refreshed = await aClient(repository, { instead }).refresh();
      expect(refreshed).toMatchObject({ value: { endOfRoots: code } });
      const none = { ...instead, 'timestamp.json': { code } };
      expect(await refusalOf(repository, { instead: none })).toMatchObject({
        ...{ role: 'timestamp', code: 'metadata-not-fetched', reason: { code } },
      });
    },
  );

  test('does not say so by an error of its own, nor by silence', async () => {
    for (const reason of [{ code: 'status', status: 503 }, { code: 'timed-out' }] as const) {
      const instead = { '2.root.json': reason };
      expect(await refusalOf(aRepository(), { instead })).toMatchObject({ role: 'root', reason });
    }
  });
});

describe('the trusted root', () => {
  test('must be there, be a root, and be signed by its own keys: nothing is asked of a host', async () => {
    const repository = aRepository();
    const [unsigned, damaged, absent] = [0, 1, 2].map(() => aTrustedStore(repository));
    const bytes = Buffer.from(unsigned?.kept.get('root') ?? '').toString('utf8');
    unsigned?.kept.set('root', new Uint8Array(Buffer.from(bytes.replace('2100', '2101'))));
    damaged?.kept.set('root', new Uint8Array(Buffer.from(bytes.slice(1))));
    absent?.kept.delete('root');
    const reasons = ['too-few-signatures', 'metadata-not-json', 'absent'];
    for (const [at, store] of [unsigned, damaged, absent].entries()) {
      const client = aClient(repository, store && { store });
      expect(await client.refresh()).toMatchObject({
        refusal: { role: 'root', code: 'trusted-root-unusable', reason: reasons[at] },
      });
      expect(client.asked).toEqual([]);
    }
  });
});
