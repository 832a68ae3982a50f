import { expect, test } from 'vitest';
import { approvalSchema } from '#lib/guidance/approval.ts';
import { askSchema } from '#lib/guidance/ask.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { BoardRole } from '#lib/studio/board.ts';
import type { HeldKey, KeyRole } from '#lib/studio/held-key.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aSigningDesk, type SigningDesk, settle, write } from '../../support/a-signing.ts';

const passphrase = 'correct horse battery';
const published = aCard();
const changed = aCard({ rev: 2, lines: ['Say who you are.', 'Offer a seat by the door.'] });

/** Makes a key on a desk, puts it on the list and unlocks it. */
async function signAs(desk: SigningDesk, role: KeyRole, name: string): Promise<HeldKey> {
  const { keyring, listOwn } = desk.signing;
  const made = await keyring.make({ role, name, passphrase, again: passphrase });
  if (!made.ok) throw new Error(made.refusal.code);
  await listOwn(made.value);
  expect(await keyring.unlock(made.value, passphrase)).toBeUndefined();
  await settle(desk);
  return made.value;
}

const rowOf = ({ signing }: SigningDesk, id = changed.id) => {
  const row = signing.signing.board.value.find((one) => one.changed.id === id);
  if (!row) throw new Error('the card should be on the board');
  return row;
};
const stateOf = (desk: SigningDesk, role: BoardRole) =>
  rowOf(desk).cells.find((cell) => cell.role === role)?.state;
const aDesk = async (draft: Card = changed) => {
  const desk = await aSigningDesk([published], [draft]);
  await settle(desk);
  return desk;
};

test('a card that says what it said is not on the board, whatever its edition', async () => {
  const desk = await aSigningDesk([published], [{ ...published, rev: 2 }]);
  await settle(desk);
  expect(desk.signing.signing.board.value).toEqual([]);
});

test('the board asks of each kind of card what it needs', async () => {
  const risky = anAdjustment({ risk: true });
  const desk = await aSigningDesk([published], [changed, risky]);
  await settle(desk);
  const needs = (id: string) =>
    rowOf(desk, id)
      .cells.filter(({ state }) => state !== 'not-needed')
      .map(({ role }) => role);
  expect(needs(changed.id)).toEqual(['lived-experience', 'clinician']);
  expect(needs(risky.id)).toEqual([
    'lived-experience',
    'clinician',
    'reception-lead',
    'clinical-safety',
  ]);
});

test('an approval stands in its cell, and an edit clears it and says so', async () => {
  const desk = await aDesk();
  await signAs(desk, 'clinician', 'A. Okafor');
  expect(await desk.signing.approve(rowOf(desk).changed)).toBeUndefined();
  await settle(desk);
  expect(rowOf(desk).cells[1]).toMatchObject({
    state: 'signed',
    by: 'A. Okafor',
    day: '2026-11-22',
  });
  write(desk, { ...changed, why: 'It helps a great deal.' });
  await settle(desk);
  expect(rowOf(desk).cells[1]).toMatchObject({ state: 'cleared', by: 'A. Okafor' });
  expect(rowOf(desk).complete).toBe(false);
});

test('a card is approved by the roles that it needs and no other', async () => {
  const desk = await aDesk();
  await signAs(desk, 'reception-lead', 'J. Price');
  expect(await desk.signing.approve(rowOf(desk).changed)).toEqual({
    code: 'role-not-needed',
    role: 'reception-lead',
  });
});

test('nothing is signed with a locked key, a key that is not listed, or one that publishes', async () => {
  const desk = await aDesk();
  const { approve, keyring, unlist } = desk.signing;
  expect(await approve(rowOf(desk).changed)).toEqual({ code: 'key-locked' });
  const key = await signAs(desk, 'clinician', 'A. Okafor');
  await unlist({ role: 'clinician', name: 'A. Okafor', public: key.file.public });
  await settle(desk);
  expect(await approve(rowOf(desk).changed)).toEqual({
    code: 'signer-not-listed',
    name: 'A. Okafor',
  });
  keyring.lock();
  await signAs(desk, 'publisher', 'L. Grant');
  expect(await approve(rowOf(desk).changed)).toEqual({ code: 'key-does-not-approve' });
});

test('a card with something to fix, or an open claim, is not approved', async () => {
  const risky = { ...changed, risk: true, toVerify: ['V01'] };
  const desk = await aDesk(risky);
  await signAs(desk, 'clinical-safety', 'M. Shah');
  expect(await desk.signing.approve(rowOf(desk).changed)).toEqual({
    code: 'claims-open',
    claims: 1,
  });
  desk.state.checks.value = new Map();
  await settle(desk);
  expect(await desk.signing.approve(rowOf(desk).changed)).toEqual({
    code: 'card-has-fixes',
    toFix: 0,
  });
});

test('a meeting is recorded as one, under the key of who wrote it down', async () => {
  const desk = await aDesk();
  await signAs(desk, 'trainer', 'L. Grant');
  const meeting = { day: '2026-11-18', recordedBy: 'L. Grant' };
  expect(await desk.signing.recordMeeting(rowOf(desk).changed, { ...meeting, day: '' })).toEqual({
    code: 'meeting-not-recorded',
  });
  expect(await desk.signing.recordMeeting(rowOf(desk).changed, meeting)).toBeUndefined();
  await settle(desk);
  expect(rowOf(desk).cells[0]).toMatchObject({ state: 'signed', recordedBy: 'L. Grant' });
  expect(rowOf(desk).approvals?.byMeeting).toBe(true);
});

test('a name or a note as it was pasted makes a record that a draft can carry', async () => {
  const desk = await aDesk();
  await signAs(desk, 'trainer', 'L. Grant');
  const { recordMeeting, wantChange } = desk.signing;
  const meeting = { day: '2026-11-18', recordedBy: 'L.\u00a0Gr\u00adant' };
  const { changed: card } = rowOf(desk);
  const marked = await recordMeeting(card, { ...meeting, recordedBy: '<b>L. Grant' });
  expect(marked).toEqual({ code: 'meeting-not-recorded' });
  expect(await recordMeeting(card, meeting)).toBeUndefined();
  await settle(desk);
  const held = rowOf(desk).approvals?.held ?? [];
  expect(held.map((one) => approvalSchema.parse(one).recordedBy)).toEqual(['L. Grant']);
  const want = { role: 'clinician' as const, by: 'A.\u200b Okafor', recordedBy: '', note: 'No.' };
  expect(await wantChange(card, { ...want, note: 'See www.nice.org.uk first.' })).toMatchObject({
    refusal: { code: 'change-needs-words' },
  });
  const long = await wantChange(card, { ...want, note: `${'ab '.repeat(333)}a b` });
  expect(long).toEqual({ ok: true, value: [] });
  const { asks } = desk.signing.signing.book.value;
  expect(asks.map((ask) => askSchema.parse(ask).by)).toEqual(['A. Okafor']);
});

test('who wants a change stands on the board until the draft changes or they approve', async () => {
  const desk = await aDesk();
  const want = { role: 'lived-experience' as const, by: 'Riverside', note: '', recordedBy: '' };
  const { wantChange, askAll } = desk.signing;
  const refused = await wantChange(rowOf(desk).changed, want);
  expect(refused).toEqual({ ok: false, refusal: { code: 'change-needs-words' } });
  const note = 'Not the corner. Ring 07700 900123.';
  const written = await wantChange(rowOf(desk).changed, { ...want, note });
  expect(written).toEqual({ ok: true, value: ['phone'] });
  await settle(desk);
  expect(rowOf(desk).cells[0]).toMatchObject({
    state: 'wants-change',
    note: 'Not the corner. Ring [taken out].',
  });
  await signAs(desk, 'lived-experience', 'Riverside');
  await askAll();
  await settle(desk);
  expect(stateOf(desk, 'lived-experience')).toBe('wants-change');
  await desk.signing.approve(rowOf(desk).changed);
  await settle(desk);
  expect(stateOf(desk, 'lived-experience')).toBe('signed');
});

test('those on the list are asked; one name or one key in two roles is refused', async () => {
  const desk = await aDesk();
  const key = await signAs(desk, 'clinician', 'A. Okafor');
  await desk.signing.askAll();
  await settle(desk);
  expect(stateOf(desk, 'clinician')).toBe('asked');
  expect(stateOf(desk, 'lived-experience')).toBe('not-asked');
  const signer = (rest: object) =>
    JSON.stringify({ schema: 'foreword.signer/1', role: 'trainer', name: 'T', ...rest });
  const { listSigner } = desk.signing;
  expect(await listSigner(signer({ public: key.file.public }))).toMatchObject({
    code: 'same-key-in-two-roles',
  });
  expect(await listSigner(signer({ name: 'a. okafor', public: 'ab'.repeat(32) }))).toMatchObject({
    code: 'same-name-in-two-roles',
    roles: ['clinician', 'trainer'],
  });
});
