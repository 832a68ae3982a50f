import { describe, expect, test } from 'vitest';
import { targetFault, targetFile } from '#lib/tuf/target-file.ts';
import { aClient, aTrustedStore } from '../../support/tuf/a-client.ts';
import { aRepository, targetsOf } from '../../support/tuf/a-repository.ts';
import { keptVersions, refusalOf } from '../../support/tuf/refresh.ts';

describe('targets metadata', () => {
  test('of another version than snapshot names are refused, and so is another hash', async () => {
    const versions = aRepository();
    versions.files.set('9.targets.json', versions.files.get('1.targets.json') ?? Buffer.from(''));
    versions.snapshot.meta['targets.json'] = { version: 9 };
    versions.publish('snapshot', 'timestamp');
    expect(await refusalOf(versions)).toEqual({
      ...{ role: 'targets', code: 'version-wrong', expected: 9, found: 1 },
    });
    const hashes = aRepository(true, 'with-hashes');
    hashes.snapshot.meta['targets.json'] = { version: 1, hashes: { sha256: '0'.repeat(64) } };
    hashes.publish('snapshot', 'timestamp');
    expect(await refusalOf(hashes)).toMatchObject({ role: 'targets', code: 'hash-wrong' });
    hashes.snapshot.meta['targets.json'] = { version: 1, hashes: { md4: '00' } };
    hashes.publish('snapshot', 'timestamp');
    expect(await refusalOf(hashes)).toMatchObject({ code: 'hash-unknown', algorithm: 'md4' });
  });

  test('that the host lacks are said, and what came before them is kept', async () => {
    const repository = aRepository();
    repository.files.delete('1.targets.json');
    const store = aTrustedStore(repository);
    expect(await refusalOf(repository, { store })).toMatchObject({
      ...{ role: 'targets', path: '1.targets.json', reason: { code: 'missing' } },
    });
    expect(keptVersions(store)).toEqual({ root: 1, timestamp: 1, snapshot: 1 });
  });

  test.each(['timestamp', 'snapshot', 'targets'] as const)(
    'and all others are refused when they have expired: %s',
    async (role) => {
      const repository = aRepository();
      const draft = role === 'targets' ? targetsOf(repository, role) : repository[role];
      draft.expires = '2026-01-01T00:00:00Z';
      repository.publish('targets', 'snapshot', 'timestamp');
      expect(await refusalOf(repository, { startTime: Date.UTC(2025, 11, 31) })).toBeUndefined();
      expect(await refusalOf(repository)).toEqual({
        ...{ role, code: 'metadata-expired', expires: '2026-01-01T00:00:00Z' },
      });
      expect(await refusalOf(repository, { startTime: 0 })).toBeUndefined();
    },
  );
});

describe('metadata that nobody signed', () => {
  test.each(['timestamp', 'snapshot', 'targets'])('are refused: %s', async (role) => {
    const repository = aRepository();
    repository.signers.set(role, []);
    repository.publish('targets', 'snapshot', 'timestamp');
    expect(await refusalOf(repository)).toEqual({
      ...{ role, code: 'too-few-signatures', by: 'root', found: 0, threshold: 1 },
    });
  });
});

describe('a target', () => {
  test.each([
    [true, 'a/b%20c/{hash}.d.txt'],
    [false, 'a/b%20c/d.txt'],
  ])('lies where its path and hash say: consistent %s', async (consistent, expected) => {
    const repository = aRepository(consistent);
    repository.addTarget('targets', 'a/b c/d.txt', 'content');
    repository.publish('targets', 'snapshot', 'timestamp');
    const client = aClient(repository);
    const refreshed = await client.refresh();
    const found = await client.findTarget('a/b c/d.txt');
    if (!refreshed.ok || !found.ok) throw new Error('not found');
    const { target, role } = found.value;
    expect(role.name).toBe('targets');
    const file = targetFile(refreshed.value.root.signed, 'a/b c/d.txt', target);
    expect(file).toBe(expected.replace('{hash}', target.hashes['sha256'] ?? ''));
    const bytes = (text: string) => new Uint8Array(Buffer.from(text));
    expect(await targetFault(bytes('content'), target)).toBeUndefined();
    expect(await targetFault(bytes('CONTENT'), target)).toMatchObject({ code: 'hash-wrong' });
    expect(await targetFault(bytes('content '), target)).toMatchObject({ code: 'length-wrong' });
  });

  test('that nobody speaks of is not found, though objects inherit such a name', async () => {
    const client = aClient(aRepository());
    await client.refresh();
    for (const path of ['none', 'constructor', '__proto__']) {
      expect(await client.findTarget(path)).toEqual({
        ok: false,
        refusal: { role: 'targets', code: 'target-not-found', path },
      });
    }
  });

  test('is not looked for before the metadata are refreshed', () => {
    expect(() => aClient(aRepository()).findTarget('a')).toThrow('refresh comes first');
  });
});
