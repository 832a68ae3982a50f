import { expect, test } from 'vitest';
import { changePublisher } from '#lib/trust/change-publisher.ts';
import { daysOf } from '#lib/trust/found-publisher.ts';
import { readPublishedBy } from '#lib/trust/published-by.ts';
import { sayCurrent } from '#lib/trust/say-current.ts';
import { nextEdition } from '#lib/tuf/next-edition.ts';
import { openRepository, standingOf } from '#lib/tuf/open-repository.ts';
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
  [
    'the list of withdrawals, targets and root too in their last 90',
    1_006,
    ['3.withdrawals', '2.targets', '3.snapshot', '2.root'],
  ],
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

test('after three years without a rotation readers still follow', async () => {
  const files = given(await after(1_100));
  const read = async (path: string) => files.get(path) ?? publisher.files.get(path);
  const startTime = publishedAt + 1_134 * 86_400_000;
  const repository = given(await openRepository(read, { root: publisher.root, startTime }));
  const { root, targets } = repository;
  expect(root.signed).toMatchObject({ version: 2, roles: open.repository.root.signed.roles });
  expect(targets.metadata.signed.delegations).toEqual(
    open.repository.targets.metadata.signed.delegations,
  );
});

test('whoever may only withdraw signs what is theirs, and root and targets stay', async () => {
  const { owner } = publisher;
  const withdrawer = await aSigner('clinician', 'A withdrawer');
  const by = { ...open.publisher, withdrawers: [withdrawer.key] };
  const { root, targets } = open.repository;
  const standing = {
    ...{ root: root.signed, targets: targets.metadata.signed.version },
    withdrawals: { version: 2, items: open.withdrawn },
  };
  const terms = { now: publishedAt, signers: [owner], days: daysOf };
  const changed = given(await changePublisher(standing, by, terms));
  const under = { ...standingOf(open.repository), root: changed.root.signed };
  const made = given(await nextEdition(under, changed.changed, terms));
  const path = 'metadata/2.root.json';
  const files = new Map([
    ...publisher.files,
    ...changed.files,
    ...made,
    [path, changed.root.bytes],
  ]);
  const read = async (name: string) => files.get(name);
  const later = given(await openRepository(read, { root: publisher.root, startTime: 0 }));
  const theirs = given(await readPublishedBy(later));
  const now = publishedAt + 1_006 * 86_400_000;
  const again = given(await sayCurrent(theirs, { now, signers: [withdrawer], days: daysOf }));
  const names = [...again.keys()].filter((name) => name.startsWith('metadata'));
  expect(names).toEqual(
    ['4.withdrawals', '4.snapshot', 'timestamp'].map((name) => `metadata/${name}.json`),
  );
});

test('a key of nobody here says nothing', async () => {
  const stranger = await aSigner('trainer', 'A stranger');
  expect(await after(1_006, stranger)).toMatchObject({ refusal: { code: 'no-key-for-role' } });
});
