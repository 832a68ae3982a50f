import { expect, test } from 'vitest';
import { textOf } from '#lib/base/bytes.ts';
import { findSource } from '#lib/sync/find-source.ts';
import { ownSourceOf } from '#lib/sync/own-sources.ts';
import { needsInWords } from '#lib/words/signers.ts';
import { hostAddress } from '../../support/a-host.ts';
import { aSync } from '../../support/a-sync.ts';

/** What is said of who must have signed once no answer came to the first check of a source. */
async function saidWaiting(ready: Awaited<ReturnType<typeof aSync>>, more = {}): Promise<string> {
  ready.host.failing.set('metadata/timestamp.json', { code: 'status', status: 503 });
  await ready.sync(more);
  const state = await ready.state();
  expect(state).toMatchObject({ state: 'waiting', refusal: 'status' });
  return needsInWords(state?.needs ?? {}, state?.needsUnread);
}

test('a source that waits for its first cards says who must sign as it was compared', async () => {
  const ready = await aSync();
  const found = await findSource(ready.parts, hostAddress);
  if (!found.ok) return expect.fail(found.refusal.code);
  const own = await ownSourceOf({ ...found.value, layer: 'regional' }, ready.parts.now());
  expect(await saidWaiting(ready, { sources: [own] })).toBe(needsInWords(found.value.needs));
  expect(needsInWords(found.value.needs)).toMatch(/^At least 1 person with lived experience/);
});

test('a source that waits says that who must sign is not known, where nobody compared it', async () => {
  const ready = await aSync();
  const { layer, title, metadata, targets } = ready.source;
  const rootFile = textOf(ready.publisher.root);
  const found = { layer, title, metadata, targets, rootFile, rootVersion: 1 };
  const own = await ownSourceOf(found, ready.parts.now());
  expect(await saidWaiting(ready, { sources: [own] })).toMatch(/^Not known yet\./);
});

test('a source of a policy that waits says what the policy asks, and that it is not all', async () => {
  const ready = await aSync({ require: { 'reception-lead': 1 } });
  const said = await saidWaiting(ready);
  expect(said).toMatch(/^At least 1 reception lead\. .* is not known yet\.$/);
});

test('a source whose cards came says what its publisher asks, and nothing of what is not known', async () => {
  const ready = await aSync();
  await ready.sync();
  expect(await ready.state()).not.toHaveProperty('needsUnread');
  ready.host.failing.set('metadata/timestamp.json', { code: 'status', status: 503 });
  await ready.sync();
  const state = await ready.state();
  expect(state).not.toHaveProperty('needsUnread');
  expect(state?.needs).toMatchObject({ 'lived-experience': 1 });
});
