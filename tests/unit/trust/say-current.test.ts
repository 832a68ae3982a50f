import { expect, test } from 'vitest';
import { daysOf } from '#lib/trust/found-publisher.ts';
import { readPublishedBy } from '#lib/trust/published-by.ts';
import { sayCurrent } from '#lib/trust/say-current.ts';
import type { Signer } from '#lib/tuf/signer.ts';
import { aPublisher, given, publishedAt } from '../../support/a-publisher.ts';
import { aSigner } from '../../support/a-signer.ts';

const item = {
  ...{ bundle: 'org.foreword.test', id: 'consulting/start-safe', upto: 3 },
  ...{ at: '2026-11-22', reason: 'It was unsafe.' },
};
const publisher = await aPublisher();
await publisher.withdraw([item]);
const open = given(await readPublishedBy(await publisher.open()));

/** What is signed so many days after the rest was, and by whom. */
async function after(days: number, signer: Signer = publisher.owner) {
  const terms = { now: publishedAt + days * 86_400_000, signers: [signer], days: daysOf };
  return sayCurrent(open, terms);
}

test.each([
  ['the timestamp alone while the rest holds for long', 300, []],
  ['the snapshot with it in its last 90 days', 311, ['3.snapshot']],
  ['the list of withdrawals too in its last 90', 1_006, ['3.withdrawals', '3.snapshot']],
])('says that all is current with %s', async (_, days, more) => {
  const names = [...given(await after(days)).keys()].filter((name) => name.startsWith('metadata'));
  expect(names).toEqual([...more, 'timestamp'].map((name) => `metadata/${name}.json`));
});

test('what was withdrawn stays so when its list is signed again', async () => {
  const files = given(await after(1_006));
  const read = async (path: string) => files.get(path) ?? publisher.files.get(path);
  expect(open.withdrawn).toEqual([item]);
  const list = [...files.keys()].find((path) => path.startsWith('targets/w/')) ?? '';
  expect(new TextDecoder().decode(await read(list))).toContain(item.reason);
});

test('a key of nobody here says nothing', async () => {
  const stranger = await aSigner('trainer', 'A stranger');
  expect(await after(1_006, stranger)).toMatchObject({ refusal: { code: 'no-key-for-role' } });
});
