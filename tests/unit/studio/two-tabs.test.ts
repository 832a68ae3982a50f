import { expect, test } from 'vitest';
import { writeFeedbackFile } from '#lib/guidance/feedback.ts';
import { aCard } from '../../support/a-card.ts';
import { aPublishersDesk, keyOn, passphrase, unlockIn } from '../../support/a-publishers-desk.ts';
import { anotherTab, aSigningDesk, type SigningDesk, settle } from '../../support/a-signing.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';

const published = aCard();
const drafts = [
  aCard({ rev: 2, lines: ['Say who you are.', 'Offer a seat by the door.'] }),
  aCard({ id: 'consulting/other-card', title: 'Another card' }),
];

const rolesOn = ({ signing }: Pick<SigningDesk, 'signing'>) =>
  signing.keyring.keys.value.map(({ file }) => file.role);
const namesOn = ({ signing }: Pick<SigningDesk, 'signing'>) =>
  signing.signing.book.value.signers.map(({ name }) => name);

test('a key made in one tab stays when another tab saves a backup of an older one', async () => {
  const one = await aSigningDesk([published]);
  const older = await keyOn(one, 'trainer', 'T. Hill');
  const other = await anotherTab(one);
  await keyOn(one, 'clinician', 'A. Okafor');
  await other.signing.keyring.backUp(older);
  for (const tab of [other, await anotherTab(one)]) {
    expect(rolesOn(tab)).toEqual(['trainer', 'clinician']);
    expect(tab.signing.keyring.keys.value[0]?.backedUp).toBe('2026-11-22');
  }
});

test('one name gets no two roles from two tabs either', async () => {
  const one = await aSigningDesk([published]);
  const other = await anotherTab(one);
  await keyOn(one, 'clinician', 'A. Okafor');
  const form = { role: 'trainer', name: 'A. Okafor', passphrase, again: passphrase } as const;
  expect(await other.signing.keyring.make(form)).toMatchObject({
    refusal: { code: 'same-name-in-two-roles' },
  });
});

test('approvals that two tabs give, and signers that they list, are all there', async () => {
  const one = await aPublishersDesk([published], drafts);
  const other = await anotherTab(one);
  for (const [tab, at] of [
    [one, 0],
    [other, 1],
  ] as const) {
    await unlockIn(tab, 'clinician');
    const row = tab.signing.signing.board.value[at];
    if (!row) throw new Error('two cards should be on the board');
    expect(await tab.signing.approve(row.changed)).toBeUndefined();
  }
  const [first, second] = await Promise.all([
    keyOn(one, 'reception-lead', 'J. Price'),
    keyOn(other, 'trainer', 'B. Lane'),
  ]);
  await Promise.all([one.signing.listOwn(first), other.signing.listOwn(second)]);
  const { book } = (await anotherTab(one)).signing.signing;
  expect(book.value.approvals.map(({ card }) => card).sort()).toEqual(
    drafts.map(({ id }) => id).sort(),
  );
  expect(book.value.signers.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Riverside', 'J. Price', 'B. Lane']),
  );
});

test('a note answered in one tab stays answered when another reads in a file', async () => {
  const told = (note: string) =>
    writeFeedbackFile(
      [
        {
          ...{ card: 'reception/quiet-place', rev: 1, choice: 'hard-to-follow', note },
          ...{ role: 'reception', day: '2026-11-20' },
        },
      ],
      'Elm Street',
    );
  const one = await aSigningDesk([published]);
  await one.signing.inbox.readFeedback(told('First.'));
  await one.signing.inbox.readFeedback(told('Second.'));
  const other = await anotherTab(one);
  await one.signing.inbox.drop(0);
  await other.signing.inbox.answer(1, 'Done.');
  await one.signing.inbox.readFeedback(told('Third.'));
  const notes = (await anotherTab(one)).signing.inbox.notes.value;
  expect(notes.map(({ note, answer }) => [note, answer])).toEqual([
    ['Second.', 'Done.'],
    ['Third.', ''],
  ]);
});

test('what a tab does to older files than are kept is dropped, and the newer are shown', async () => {
  const one = await aPublishersDesk([published], drafts);
  const elsewhere = { code: 'repository-changed-elsewhere' };
  const other = await anotherTab(one);
  await unlockIn(other, 'publisher');
  const { publishing } = other.signing;
  expect(await one.signing.publishing.found(new Set())).toBeUndefined();
  expect(await publishing.found(new Set())).toEqual(elsewhere);
  expect(await one.signing.publishing.stillCurrent()).toBeUndefined();
  const kept = one.signing.publishing.repository.value?.files;
  expect(await publishing.stillCurrent()).toEqual(elsewhere);
  expect(publishing.repository.value?.files).toEqual(kept);
  expect(await publishing.stillCurrent()).toBeUndefined();
  expect(await one.signing.publishing.prepare()).toEqual(elsewhere);
  const { repository } = (await anotherTab(one)).signing.publishing;
  expect(repository.value?.repository.timestamp.signed.version).toBe(3);
});

test('a tab hears of keys, of who signs and of files from another, and drops a key retired there', async () => {
  const desk = await aStudioDesk();
  const one = await desk.tab();
  await one.opening.openStarter();
  const other = await desk.tab();
  await settle(other);
  const key = await keyOn(one, 'trainer', 'T. Hill');
  await one.signing.listOwn(key);
  await settle(other);
  expect([rolesOn(other), namesOn(other)]).toEqual([['trainer'], ['T. Hill']]);
  await other.signing.keyring.unlock(key, passphrase);
  await one.signing.keyring.retire(key);
  await settle(other);
  expect(other.signing.keyring.signer()).toBeUndefined();
});
