import { describe, expect, test } from 'vitest';
import { aClient, aTrustedStore } from '../../support/tuf/a-client.ts';
import { aRepository, targetsOf } from '../../support/tuf/a-repository.ts';
import { keptVersions, refusalOf } from '../../support/tuf/refresh.ts';

const names = [
  ['consistent', true, ['2.root.json', 'timestamp.json', '1.snapshot.json', '1.targets.json']],
  ['not consistent', false, ['2.root.json', 'timestamp.json', 'snapshot.json', 'targets.json']],
] as const;

describe('snapshots', () => {
  test.each(names)('that are %s are asked for by such names', async (_, consistent, paths) => {
    const client = aClient(aRepository(consistent));
    expect(await client.refresh()).toMatchObject({ ok: true });
    expect(client.asked).toEqual(paths);
  });

  test.each(names)('that are %s are not asked for twice', async (_, consistent) => {
    const repository = aRepository(consistent, 'with-hashes');
    const store = aTrustedStore(repository);
    await aClient(repository, { store }).refresh();
    const again = aClient(repository, { store });
    expect(await again.refresh()).toMatchObject({ ok: true });
    expect(again.asked).toEqual(['2.root.json', 'timestamp.json']);
  });

  test('of another version than timestamp names are refused', async () => {
    const repository = aRepository(false);
    repository.publish('snapshot');
    repository.timestamp.meta = { 'snapshot.json': { version: 3 } };
    repository.publish('timestamp');
    const store = aTrustedStore(repository);
    expect(await refusalOf(repository, { store })).toEqual({
      ...{ role: 'snapshot', code: 'version-wrong', expected: 3, found: 2 },
    });
    expect(keptVersions(store)).toEqual({ root: 1, timestamp: 2 });
  });

  test('of another hash or length than timestamp names are refused', async () => {
    for (const change of [{ hashes: { sha256: '0'.repeat(64) } }, { length: 1_000 }]) {
      const repository = aRepository(true, 'with-hashes');
      Object.assign(repository.timestamp.meta['snapshot.json'] ?? {}, change);
      repository.publish('timestamp');
      const code = 'length' in change ? 'length-wrong' : 'hash-wrong';
      expect(await refusalOf(repository)).toMatchObject({ role: 'snapshot', code });
    }
  });
});

describe('a snapshot after one that was trusted', () => {
  test('may not leave out a role that it named, even one that nobody asked for', async () => {
    const repository = aRepository();
    repository.delegate('targets', { name: 'guidance' });
    repository.publish('guidance', 'targets', 'snapshot', 'timestamp');
    const store = aTrustedStore(repository);
    expect(await refusalOf(repository, { store })).toBeUndefined();
    delete repository.snapshot.meta['guidance.json'];
    repository.publish('snapshot', 'timestamp');
    expect(await refusalOf(repository, { store })).toEqual({
      ...{ role: 'guidance', code: 'role-left-snapshot' },
    });
  });

  test('may not name an older version of a role', async () => {
    const repository = aRepository();
    repository.publish('targets', 'snapshot', 'timestamp');
    const store = aTrustedStore(repository);
    expect(await refusalOf(repository, { store })).toBeUndefined();
    repository.snapshot.meta['targets.json'] = { version: 1 };
    repository.publish('snapshot', 'timestamp');
    expect(await refusalOf(repository, { store })).toEqual({
      ...{ role: 'targets', code: 'version-rolled-back', trusted: 2, found: 1 },
    });
    expect(keptVersions(store)).toMatchObject({ snapshot: 2, timestamp: 3 });
  });
});

describe('a client whose publisher lost a key', () => {
  test('recovers from versions driven up by a thief, once its key is replaced', async () => {
    const repository = aRepository();
    const store = aTrustedStore(repository);
    targetsOf(repository, 'targets').version = 99_999;
    repository.publish('targets', 'snapshot', 'timestamp');
    expect(await refusalOf(repository, { store })).toBeUndefined();
    targetsOf(repository, 'targets').version = 1;
    for (const role of ['timestamp', 'snapshot', 'targets']) repository.replaceSigner(role);
    repository.publish('root', 'targets', 'snapshot', 'timestamp');
    expect(await refusalOf(repository, { store })).toBeUndefined();
    expect(keptVersions(store)).toMatchObject({ targets: 2, root: 2 });
  });

  test('recovers even where the run in which keys were replaced was refused', async () => {
    const repository = aRepository();
    const store = aTrustedStore(repository);
    repository.addSigner('snapshot');
    repository.addSigner('timestamp');
    repository.publish('root', 'targets', 'snapshot', 'timestamp');
    repository.snapshot.meta['targets.json'] = { version: 1 };
    repository.timestamp.version = 0;
    repository.root.expires = '2020-01-01T00:00:00Z';
    expect(await refusalOf(repository, { store })).toBeUndefined();
    repository.root.roles['snapshot']?.keyids.pop();
    repository.signers.get('snapshot')?.pop();
    repository.publish('root');
    expect(await refusalOf(repository, { store })).toMatchObject({ code: 'metadata-expired' });
    expect(keptVersions(store)).toEqual({ root: 3, targets: 2 });
  });
});
