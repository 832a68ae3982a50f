import { describe, expect, test } from 'vitest';
import { aClient, aTrustedStore } from '../../support/tuf/a-client.ts';
import { aRepository, type TestRepository } from '../../support/tuf/a-repository.ts';
import { refusalOf } from '../../support/tuf/refresh.ts';

/** The floors that a client has after it took what a repository holds. */
async function floorsAfter(repository: TestRepository) {
  const client = aClient(repository);
  expect(await client.refresh()).toMatchObject({ ok: true });
  return client.floors();
}

function copyFiles(repository: TestRepository) {
  return new Map(repository.files);
}

describe('floors', () => {
  test('name the versions taken and the keys that signed them', async () => {
    const repository = aRepository();
    repository.publish('targets', 'snapshot', 'timestamp');
    const floors = await floorsAfter(repository);
    expect([...floors].map(([role, { version }]) => [role, version])).toEqual([
      ...[
        ['root', 1],
        ['timestamp', 2],
        ['snapshot', 2],
        ['targets', 2],
      ],
    ]);
    const keyids = repository.signers.get('targets')?.map(({ keyid }) => keyid);
    expect(floors.get('targets')?.keyids).toEqual(keyids);
  });

  test('let the same versions pass again, from an emptied store', async () => {
    const repository = aRepository();
    const floors = await floorsAfter(repository);
    expect(await refusalOf(repository, { floors })).toBeUndefined();
  });

  test.each(['timestamp', 'snapshot', 'targets'])(
    'refuse an older %s, though the store was emptied',
    async (role) => {
      const repository = aRepository();
      const keyids = (await floorsAfter(repository)).get(role)?.keyids ?? [];
      const floors = new Map([[role, { version: 2, keyids }]]);
      expect(await refusalOf(repository, { floors })).toEqual({
        ...{ role, code: 'version-rolled-back', trusted: 2, found: 1 },
      });
    },
  );
});

describe('floors, when keys are replaced,', () => {
  test('fall once none of the keys that signed them is named any more', async () => {
    const repository = aRepository();
    repository.timestamp.version = 99;
    repository.publish('timestamp');
    const floors = await floorsAfter(repository);
    repository.replaceSigner('timestamp');
    repository.timestamp.version = 1;
    repository.publish('root', 'timestamp');
    expect(await refusalOf(repository, { floors })).toBeUndefined();
  });

  test('stand while one of the keys that signed them is still named', async () => {
    const repository = aRepository();
    const kept = repository.signers.get('timestamp')?.[0];
    repository.timestamp.version = 99;
    repository.publish('timestamp');
    const floors = await floorsAfter(repository);
    repository.replaceSigner('timestamp');
    repository.addSigner('timestamp', kept);
    repository.timestamp.version = 1;
    repository.publish('root', 'timestamp');
    expect(await refusalOf(repository, { floors })).toMatchObject({ trusted: 100, found: 2 });
  });
});

describe('the floor of root', () => {
  test('stands whatever its keys are: an old repository does not come back whole', async () => {
    const repository = aRepository();
    const old = copyFiles(repository);
    const store = aTrustedStore(repository);
    for (const role of ['root', 'timestamp', 'snapshot', 'targets']) {
      const before = repository.signers.get(role) ?? [];
      repository.replaceSigner(role);
      if (role === 'root') repository.signers.get(role)?.push(...before);
    }
    repository.publish('root', 'targets', 'snapshot', 'timestamp');
    const floors = await floorsAfter(repository);
    const replayed = { ...repository, files: old };
    expect(await refusalOf(replayed, { store, floors })).toEqual({
      ...{ role: 'root', code: 'version-rolled-back', trusted: 2, found: 1 },
    });
  });
});

describe('floors after a refusal', () => {
  test('are raised as far as the run came, and no further', async () => {
    const repository = aRepository();
    repository.publish('timestamp');
    repository.files.delete('1.snapshot.json');
    const client = aClient(repository);
    expect(await client.refresh()).toMatchObject({ refusal: { role: 'snapshot' } });
    expect([...client.floors().keys()]).toEqual(['root', 'timestamp']);
  });

  test('are not raised by metadata that have expired', async () => {
    const repository = aRepository();
    repository.timestamp.expires = '2020-01-01T00:00:00Z';
    repository.publish('timestamp');
    const client = aClient(repository);
    expect(await client.refresh()).toMatchObject({ refusal: { code: 'metadata-expired' } });
    expect([...client.floors().keys()]).toEqual(['root']);
  });
});
