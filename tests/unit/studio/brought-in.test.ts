import { expect, test } from 'vitest';
import { noneTaken } from '#lib/studio/draft-beside.ts';
import { exchangeWords } from '#lib/words/draft-exchange.ts';
import { aCard } from '../../support/a-card.ts';
import { keyOn } from '../../support/a-publishers-desk.ts';
import {
  aSigningDesk,
  passChecks,
  type SigningDesk,
  savedDraft,
  settle,
  write,
} from '../../support/a-signing.ts';

const published = aCard();
const changed = aCard({ rev: 2, lines: ['Say who you are.', 'Offer a seat by the door.'] });

async function aDesk(...drafts: (typeof changed)[]): Promise<SigningDesk> {
  const desk = await aSigningDesk([published], drafts);
  await settle(desk);
  return desk;
}

/** Brings a draft in; gives what was said before it was, and after. */
async function bringIn(desk: SigningDesk, bytes: Uint8Array<ArrayBuffer>, beside = noneTaken) {
  const { incoming, readDraft, takeIn } = desk.signing;
  await readDraft(bytes);
  const before = incoming.value;
  await takeIn(new Set(), false, beside);
  passChecks(desk);
  await settle(desk);
  return { before, after: incoming.value };
}

/** The only card on the board of a desk. */
function cardOn({ signing }: SigningDesk) {
  const [row] = signing.signing.board.value;
  if (!row) throw new Error('a row should be there');
  return row.changed;
}

test('a change that is asked for is counted before a draft is brought in and after, and once only', async () => {
  const here = await aDesk(changed);
  const there = await aSigningDesk();
  await bringIn(there, await savedDraft(here));
  const want = { role: 'clinician' as const, by: 'A. Okafor', note: 'Shorter.', recordedBy: '' };
  await there.signing.wantChange(cardOn(there), want);
  const bytes = await savedDraft(there);
  const first = await bringIn(here, bytes);
  expect(first.before).toMatchObject({ state: 'ready', requests: 1 });
  expect(first.after).toMatchObject({ state: 'taken', cards: 0, approvals: 0, requests: 1 });
  const again = await bringIn(here, bytes);
  expect([again.before, again.after]).toMatchObject([{ requests: 0 }, { requests: 0 }]);
});

test('only approvals that are new here and of these words are counted', async () => {
  const there = await aDesk(changed);
  await there.signing.listOwn(await keyOn(there, 'clinician', 'A. Okafor'));
  await settle(there);
  expect(await there.signing.approve(cardOn(there))).toBeUndefined();
  write(there, { ...changed, why: 'It helps a great deal.' });
  await settle(there);
  expect(await there.signing.approve(cardOn(there))).toBeUndefined();
  const bytes = await savedDraft(there);
  const here = await aDesk();
  // What is signed with a key that nobody put on the list counts for nothing.
  const first = await bringIn(here, bytes);
  expect(first.before).toMatchObject({ beside: { signers: [{ name: 'A. Okafor' }] } });
  expect(first.after).toMatchObject({ cards: 1, approvals: 0, requests: 0 });
  const knowing = await aDesk();
  const known = await bringIn(knowing, bytes, { signers: true, notes: false });
  expect(known.after).toMatchObject({ cards: 1, approvals: 1, requests: 0 });
  expect((await bringIn(knowing, bytes)).after).toMatchObject({
    cards: 0,
    approvals: 0,
    requests: 0,
  });
  const opened = await bringIn(await aSigningDesk(), bytes);
  expect(opened.after).toMatchObject({ cards: 1, approvals: 1, requests: 0 });
});

test('what came in says how many changes are asked for, and nothing of them where none is', () => {
  expect([0, 1, 2].map((count) => exchangeWords.requests(count))).toEqual([
    '',
    '1 change is asked for.',
    '2 changes are asked for.',
  ]);
});
