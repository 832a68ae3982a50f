import { beforeAll, expect, test } from 'vitest';
import { writeZip } from '#lib/pack/zip.ts';
import { readFromDatabase } from '#lib/store/reader.ts';
import { publishWithdrawals, sayStillCurrent } from '#lib/studio/publish-edition.ts';
import { openFiles } from '#lib/studio/publisher-files.ts';
import { runSync } from '#lib/sync/run-sync.ts';
import { emptyDisk, openedDatabase } from '../../support/a-disk.ts';
import { aHost, aSource, syncParts } from '../../support/a-host.ts';
import { aPublisher, given, publishedAt } from '../../support/a-publisher.ts';
import {
  everybodyApproves,
  publishFirst,
  type SignedDesks,
  unlock,
} from '../../support/a-signed-release.ts';

const [safe, quiet] = ['consulting/start-safe', 'reception/quiet-place'];
const item = {
  ...{ bundle: 'org.foreword.starter', id: safe, upto: 3 },
  ...{ at: '2026-11-22', reason: 'The starter’s edition is unsafe.' },
};
let desks: SignedDesks;

beforeAll(async () => {
  desks = await everybodyApproves();
  await publishFirst(desks);
}, 60_000);

/** The repository as it stands, and the key that publishes. */
function atHand() {
  const { keyring, publishing } = desks.trainer.signing;
  const [open, signer] = [publishing.repository.value, keyring.signer()];
  if (!open || !signer) throw new Error('a repository and a key should be open');
  return { open, terms: { now: Date.parse('2026-11-22T10:00:00Z'), signer } };
}

/** What somebody reads who hears of the repository only now. */
async function readAnew() {
  emptyDisk();
  const { files } = atHand().open;
  const root = files.get('metadata/1.root.json') ?? new Uint8Array();
  const database = await openedDatabase();
  const { parts } = syncParts(database, aHost(files));
  const jobs = { sources: [await aSource({ root })], withdraw: [], when: 'now' as const };
  const { checked } = await runSync(parts, jobs);
  const reader = readFromDatabase(database);
  const shown = (await reader.summaries()).map(({ id }) => id);
  const withdrawn = (await reader.withdrawn()).map(({ id, reason }) => [id, reason]);
  return { checked, shown, withdrawn };
}

// One story, in order: each test goes on from where the one before it left the desks.
test('a card is hidden from readers though its reason was pasted with marks that show nothing', async () => {
  const { publishing } = desks.trainer.signing;
  const first = { card: safe, reason: 'A line was wrong.', useInstead: '' };
  expect(await publishing.withdraw(first)).toBeUndefined();
  const pasted = '\uf0b7 It was\r\nun\u00adsafe\u200d.';
  expect(
    await publishing.withdraw({ card: quiet, reason: pasted, useInstead: '' }),
  ).toBeUndefined();
  const { shown, withdrawn } = await readAnew();
  expect(shown).toEqual([]);
  expect(withdrawn.sort()).toEqual([
    [safe, 'A line was wrong.'],
    [quiet, 'It was unsafe.'],
  ]);
});

test('a list of withdrawals that readers would refuse is not put in force', async () => {
  const { open, terms } = atHand();
  const unseen = { ...item, reason: 'un\u00adsafe' };
  expect(await publishWithdrawals(open, [unseen], terms)).toEqual({
    ok: false,
    refusal: { code: 'withdrawals-not-valid', at: '0.reason' },
  });
  const many = Array.from({ length: 2_001 }, (_, at) => ({ ...item, id: `consulting/${at}-x` }));
  expect(await publishWithdrawals(open, many, terms)).toMatchObject({
    refusal: { code: 'withdrawals-not-valid', at: 'items' },
  });
});

test('a repository whose list of withdrawals is refused is not gone on from', async () => {
  const publisher = await aPublisher();
  await publisher.withdraw([{ ...item, reason: 'un\u00adsafe' }]);
  expect(await openFiles(publisher.files)).toMatchObject({
    refusal: { code: 'withdrawals-not-valid', at: '0.reason' },
  });
});

test('what is withdrawn is signed again with the word that all is current, before it runs out', async () => {
  const publisher = await aPublisher();
  await publisher.withdraw([item]);
  const open = given(await openFiles(publisher.files));
  const now = publishedAt + 1_010 * 86_400_000;
  const made = given(await sayStillCurrent(open, { now, signer: publisher.owner }));
  expect(made.fresh).toContain('metadata/3.withdrawals.json');
  expect(made.open.withdrawn).toEqual([item]);
  const expires = made.open.repository.delegated.get('withdrawals')?.metadata.expires ?? 0;
  expect(expires).toBeGreaterThan(now + 1_000 * 86_400_000);
});

test('a card withdrawn of our own leaves withdrawn the same card of another bundle', async () => {
  const { publishing } = desks.trainer.signing;
  const { open, terms } = atHand();
  await unlock(desks.trainer, 'publisher');
  const { open: edition } = given(await publishWithdrawals(open, [item], terms));
  await publishing.readRepository(writeZip(edition.files));
  const form = { card: safe, reason: 'A line was wrong.', useInstead: '' };
  expect(await publishing.withdraw(form)).toBeUndefined();
  expect(await publishing.withdraw({ ...form, reason: 'It was unsafe.' })).toBeUndefined();
  expect(atHand().open.withdrawn.map(({ bundle, reason }) => [bundle, reason])).toEqual([
    [item.bundle, item.reason],
    [atHand().open.published?.listing.bundle, 'It was unsafe.'],
  ]);
});
