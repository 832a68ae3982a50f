import { expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import type { KeyRole } from '#lib/studio/held-key.ts';
import { answerOf, waitingFor } from '#lib/studio/waiting.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import {
  aSigningDesk,
  passChecks,
  type SigningDesk,
  settle,
  write,
} from '../../support/a-signing.ts';

const passphrase = 'correct horse battery';
const [first, second, third] = ['consulting/a', 'consulting/b', 'consulting/c'].map((id) =>
  aCard({ id, title: id }),
) as [Card, Card, Card];

/** A desk with changed cards on its board and a key on the list, unlocked. */
async function aDesk(cards: readonly Card[], role: KeyRole = 'clinician') {
  const desk = await aSigningDesk([], cards);
  const { keyring, listOwn } = desk.signing;
  const made = await keyring.make({ role, name: 'A. Okafor', passphrase, again: passphrase });
  if (!made.ok) throw new Error(made.refusal.code);
  await listOwn(made.value);
  await keyring.unlock(made.value, passphrase);
  await settle(desk);
  return desk;
}

function facts({ signing: { signing } }: SigningDesk) {
  const [signer] = signing.signers.value;
  if (!signer) throw new Error('somebody should be on the list');
  return { rows: signing.board.value, signer, asks: signing.book.value.asks };
}

function rowOf(desk: SigningDesk, { id }: Card) {
  const row = facts(desk).rows.find(({ changed }) => changed.id === id);
  if (!row) throw new Error('the card should be on the board');
  return row;
}

const waiting = (desk: SigningDesk, after: Card) =>
  waitingFor(facts(desk), after.id).map(({ changed }) => changed.id);
const answer = (desk: SigningDesk, card: Card) => answerOf(rowOf(desk, card), facts(desk));

async function approve(desk: SigningDesk, card: Card) {
  expect(await desk.signing.approve(rowOf(desk, card).changed)).toBeUndefined();
  await settle(desk);
}

test('after a card come those that still wait for the same person, below it first', async () => {
  const desk = await aDesk([first, second, third]);
  expect(answer(desk, second)).toBeUndefined();
  await approve(desk, second);
  expect(answer(desk, second)).toBe('approved');
  expect(waiting(desk, second)).toEqual([third.id, first.id]);
  await approve(desk, third);
  expect(waiting(desk, third)).toEqual([first.id]);
  await approve(desk, first);
  expect(waiting(desk, first)).toEqual([]);
});

test('a card waits for nobody who cannot approve it as it stands', async () => {
  const desk = await aDesk([first, second, anAdjustment({ id: 'reception/d' })], 'reception-lead');
  expect(waiting(desk, first)).toEqual(['reception/d']);
  desk.state.checks.value = new Map();
  await settle(desk);
  expect(waiting(desk, first)).toEqual([]);
});

test('a card with a change asked for waits again once it was changed', async () => {
  const desk = await aDesk([first, second]);
  const want = {
    role: 'clinician',
    by: 'A. Okafor',
    note: 'Say it shorter.',
    recordedBy: '',
  } as const;
  await desk.signing.wantChange(rowOf(desk, second).changed, want);
  await settle(desk);
  expect(answer(desk, second)).toBe('wants-change');
  expect(waiting(desk, first)).toEqual([]);
  write(desk, { ...second, why: 'It helps a great deal.' });
  passChecks(desk);
  await settle(desk);
  expect(answer(desk, second)).toBeUndefined();
  expect(waiting(desk, first)).toEqual([second.id]);
});
