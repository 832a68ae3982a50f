import { expect, test } from 'vitest';
import { factsOf } from '#lib/studio/publish-facts.ts';
import { findSource } from '#lib/sync/find-source.ts';
import { aHost, hostAddress, syncParts } from '../../support/a-host.ts';
import { given } from '../../support/a-publisher.ts';
import { everybodyApproves, publishFirst } from '../../support/a-signed-release.ts';
import { aSync } from '../../support/a-sync.ts';

test('the words that a publisher is to tell are those that a panel asks to compare', async () => {
  const desks = await everybodyApproves();
  await publishFirst(desks);
  const open = desks.trainer.signing.publishing.repository.value;
  if (!open) throw new Error('files should be published');
  const host = aHost(new Map(open.files));
  const { db } = await aSync();
  const { parts } = syncParts(db, host);
  const found = given(await findSource(parts, hostAddress));
  expect(factsOf(open, []).words).toEqual(found.words);
  expect(found.words).toHaveLength(10);
});
