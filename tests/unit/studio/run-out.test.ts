import { expect, test } from 'vitest';
import { publishWithdrawals, sayStillCurrent } from '#lib/studio/publish-edition.ts';
import { openFiles } from '#lib/studio/publisher-files.ts';
import { writtenRunOut } from '#lib/tuf/run-out.ts';
import { aCard } from '../../support/a-card.ts';
import { aPublisher, given, publishedAt } from '../../support/a-publisher.ts';

const dayMs = 86_400_000;
const publisher = await aPublisher();
await publisher.release([aCard()]);
const open = given(await openFiles(publisher.files));
const item = { bundle: 'org.foreword.test', id: aCard().id, upto: 1, at: '2027-11-23' };

test('a card is withdrawn, and the rest said to be current, although guidance has run out', async () => {
  const terms = { now: publishedAt + 366 * dayMs, signer: publisher.owner };
  const withdrawn = await publishWithdrawals(open, [{ ...item, reason: 'Unsafe.' }], terms);
  expect(withdrawn).toMatchObject({ ok: true });
  expect(await sayStillCurrent(open, terms)).toMatchObject({ ok: true });
});

test('what an edition writes must not have run out, and nothing else of the repository is asked', () => {
  const late = publishedAt + 366 * dayMs;
  const { repository } = open;
  expect(writtenRunOut(repository, ['metadata/2.guidance.json'], late)).toMatchObject({
    ...{ code: 'metadata-expired', role: 'guidance' },
  });
  expect(writtenRunOut(repository, ['metadata/2.withdrawals.json'], late)).toBeUndefined();
  expect(writtenRunOut(repository, ['targets/g/a.p000.ndjson.gz'], late)).toBeUndefined();
});
