import { beforeEach, expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { installRelease, readyChange } from '#lib/store/install.ts';
import { type KeptMetadata, readSource } from '#lib/store/source-records.ts';
import type { StoredSource } from '#lib/store/stored-source.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aRelease } from '../../support/a-release.ts';
import { aSourceState } from '../../support/a-source-state.ts';

beforeEach(emptyDisk);

const before: KeptMetadata = new Map(
  ['root', 'timestamp', 'withdrawals'].map((role) => [role, utf8(`{"role":"${role}"}`)]),
);
const after: KeptMetadata = new Map([...before, ['timestamp', utf8('{"newer":true}')] as const]);

function aStored(id: string): StoredSource {
  return {
    ...{ id, state: aSourceState({ id }), terms: '', pin: '', lastFull: 0, timestamp: '' },
    ...{ floors: {}, lastTried: 0, failures: 0, notBefore: 0 },
  };
}

test.each([
  ['that was read before', before],
  ['of which nothing was read', undefined],
])(
  'verified metadata stand in place of those of before, and a role %s goes with them',
  async (_, read) => {
    const db = await openedDatabase();
    await installRelease(db, await aRelease());
    const keep = async (id: string, metadata: KeptMetadata, metadataBefore?: KeptMetadata) => {
      const known = metadataBefore ? { metadataBefore } : {};
      const write = await readyChange(db, { source: aStored(id), metadata, ...known });
      await write();
    };
    await keep('region', before);
    await keep('region-2', before);
    const less = new Map([...after].filter(([role]) => role !== 'withdrawals'));
    await keep('region', less, read);
    expect((await readSource(db, 'region')).metadata).toEqual(less);
    expect((await readSource(db, 'region-2')).metadata).toEqual(before);
  },
);
