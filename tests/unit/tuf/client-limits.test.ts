import { describe, expect, test } from 'vitest';
import { tufLimits } from '#lib/tuf/limits.ts';
import { aClient, aTrustedStore } from '../../support/tuf/a-client.ts';
import { aRepository } from '../../support/tuf/a-repository.ts';
import { keptVersions, refusalOf } from '../../support/tuf/refresh.ts';

/** A file of the same content, as long as said. */
function padded(bytes: Buffer | undefined, length: number): Buffer<ArrayBuffer> {
  const content = bytes ?? Buffer.from('');
  return Buffer.concat([content, Buffer.alloc(length - content.length, ' ')]);
}

describe('limits', () => {
  test('are those of FORMAT.md', () => {
    expect(tufLimits).toEqual({
      ...{ root: 65_536, timestamp: 16_384, snapshot: 262_144, targets: 2_097_152 },
      ...{ rootRotations: 64, delegations: 32, signatures: 32, keys: 64 },
    });
  });

  test.each([
    ['root', '2.root.json'],
    ['timestamp', 'timestamp.json'],
    ['snapshot', '1.snapshot.json'],
    ['targets', '1.targets.json'],
  ] as const)(
    'hold for the bytes of %s, even from a host that does not count',
    async (role, path) => {
      const repository = aRepository();
      repository.publish('root');
      const file = repository.files.get(path);
      repository.files.set(path, padded(file, tufLimits[role]));
      expect(await refusalOf(repository)).toBeUndefined();
      repository.files.set(path, padded(file, tufLimits[role] + 1));
      const fetchMetadata = async (asked: string) => {
        const bytes = repository.files.get(asked);
        return bytes
          ? ({ ok: true, value: new Uint8Array(bytes) } as const)
          : ({ ok: false, refusal: { code: 'missing' } } as const);
      };
      const tooLong = { reason: { code: 'too-long', maxBytes: tufLimits[role] }, role };
      expect(await refusalOf(repository)).toMatchObject(tooLong);
      expect(await refusalOf(repository, { fetchMetadata })).toMatchObject(tooLong);
    },
  );

  test('hold for what metadata claim of a length: no more is asked for', async () => {
    const repository = aRepository(true, 'with-hashes');
    const length = 1_000_000_000;
    Object.assign(repository.timestamp.meta['snapshot.json'] ?? {}, { length });
    repository.publish('timestamp');
    repository.files.set('1.snapshot.json', Buffer.alloc(tufLimits.snapshot + 1));
    expect(await refusalOf(repository)).toMatchObject({
      reason: { code: 'too-long', maxBytes: tufLimits.snapshot },
    });
  });
});

describe('limits on numbers', () => {
  test('hold for roots: 64 are followed in a run, and the next run goes on from there', async () => {
    const repository = aRepository();
    for (let more = 0; more < 70; more++) repository.publish('root');
    const store = aTrustedStore(repository);
    const refreshed = await aClient(repository, { store }).refresh();
    expect(refreshed).toMatchObject({ value: { endOfRoots: 'rotation-limit' } });
    expect(keptVersions(store)).toMatchObject({ root: 65 });
    expect(await aClient(repository, { store }).refresh()).toMatchObject({
      value: { endOfRoots: 'missing' },
    });
    expect(keptVersions(store)).toMatchObject({ root: 71 });
  });

  test('hold for versions: 2^53 is none', async () => {
    const repository = aRepository();
    repository.timestamp.version = Number.MAX_SAFE_INTEGER - 1;
    repository.publish('timestamp');
    expect(await refusalOf(repository)).toBeUndefined();
    repository.publish('timestamp');
    expect(await refusalOf(repository)).toMatchObject({ reason: 'number-not-whole' });
  });
});
