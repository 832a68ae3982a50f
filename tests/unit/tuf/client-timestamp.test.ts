import { describe, expect, test } from 'vitest';
import { aClient, aTrustedStore } from '../../support/tuf/a-client.ts';
import { aRepository } from '../../support/tuf/a-repository.ts';
import { keptVersions, refusalOf } from '../../support/tuf/refresh.ts';

/** A repository at timestamp 2 and snapshot 2, and a store that has taken both. */
async function updated() {
  const repository = aRepository();
  const store = aTrustedStore(repository);
  repository.publish('targets', 'snapshot', 'timestamp');
  expect(await refusalOf(repository, { store })).toBeUndefined();
  return { repository, store };
}

describe('a timestamp', () => {
  test('older than the trusted one is refused, and the trusted one stays', async () => {
    const { repository, store } = await updated();
    repository.timestamp.version = 0;
    repository.publish('timestamp');
    expect(await refusalOf(repository, { store })).toEqual({
      ...{ role: 'timestamp', code: 'version-rolled-back', trusted: 2, found: 1 },
    });
    expect(keptVersions(store)).toEqual({ root: 1, timestamp: 2, snapshot: 2, targets: 2 });
  });

  test('that names an older snapshot is refused', async () => {
    const { repository, store } = await updated();
    repository.timestamp.meta = { 'snapshot.json': { version: 1 } };
    repository.publish('timestamp');
    expect(await refusalOf(repository, { store })).toEqual({
      ...{ role: 'snapshot', code: 'version-rolled-back', trusted: 2, found: 1 },
    });
  });

  test('of the trusted version changes nothing, whatever it holds', async () => {
    const { repository, store } = await updated();
    repository.timestamp.version = 1;
    repository.timestamp.meta = { 'snapshot.json': { version: 100 } };
    const before = store.kept.get('timestamp');
    repository.publish('timestamp');
    const client = aClient(repository, { store });
    expect(await client.refresh()).toMatchObject({ ok: true });
    expect(client.asked).toEqual(['2.root.json', 'timestamp.json']);
    expect(store.kept.get('timestamp')).toBe(before);
  });
});

describe('a timestamp from the host', () => {
  test('that the host does not have is said, and what was kept stays', async () => {
    const { repository, store } = await updated();
    repository.files.delete('timestamp.json');
    expect(await refusalOf(repository, { store })).toEqual({
      ...{ role: 'timestamp', code: 'metadata-not-fetched', path: 'timestamp.json' },
      reason: { code: 'missing' },
    });
    expect(keptVersions(store)).toMatchObject({ timestamp: 2 });
  });

  test('that is a snapshot in truth is refused, though its key signed it', async () => {
    const repository = aRepository();
    const signer = repository.signers.get('timestamp')?.[0];
    repository.addSigner('snapshot', signer);
    repository.snapshot.meta = { 'snapshot.json': { version: 1 } };
    repository.publish('root', 'snapshot');
    repository.files.set(
      'timestamp.json',
      repository.files.get('2.snapshot.json') ?? Buffer.from(''),
    );
    expect(await refusalOf(repository)).toEqual({
      ...{ role: 'timestamp', code: 'metadata-wrong-type', found: 'snapshot' },
    });
  });
});

describe('the bytes of a timestamp', () => {
  test('are kept as the host gave them', async () => {
    const repository = aRepository();
    const bytes = Buffer.concat([
      repository.files.get('timestamp.json') ?? Buffer.from(''),
      Buffer.from(' \n'),
    ]);
    repository.files.set('timestamp.json', bytes);
    const store = aTrustedStore(repository);
    expect(await refusalOf(repository, { store })).toBeUndefined();
    expect(Buffer.from(store.kept.get('timestamp') ?? '').equals(bytes)).toBe(true);
  });

  test('damaged in the store are as good as absent: a new one is taken', async () => {
    const { repository, store } = await updated();
    for (const role of ['timestamp', 'snapshot', 'targets']) {
      store.kept.set(role, new Uint8Array([123]));
    }
    expect(await refusalOf(repository, { store })).toBeUndefined();
    expect(keptVersions(store)).toEqual({ root: 1, timestamp: 2, snapshot: 2, targets: 2 });
  });
});
