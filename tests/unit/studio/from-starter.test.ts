import { expect, test } from 'vitest';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { everybodyApproves, publishFirst } from '../../support/a-signed-release.ts';
import { aSigningDesk, passChecks, settle, write } from '../../support/a-signing.ts';

/** The starter, opened to make a library of it, with one card changed and another new. */
async function fromStarter() {
  const desk = await aSigningDesk();
  const cards = [aCard(), anAdjustment()];
  await desk.openGuidance({ front: aFront(), cards, released: '2026-10-01' }, 'starter');
  write(desk, aCard({ rev: 2, why: 'It helps people to stay.' }));
  write(desk, aCard({ id: 'consulting/own', title: 'One of our own' }));
  passChecks(desk);
  return desk;
}

test('a first release from the starter holds the cards that were changed or written, and is signed', async () => {
  const desks = await everybodyApproves(fromStarter());
  await publishFirst(desks);
  const { published } = desks.trainer.signing.publishing.repository.value ?? {};
  expect(published?.cards.map(({ card: { id, rev } }) => `${id} ${rev}`).sort()).toEqual([
    'consulting/own 1',
    'consulting/start-safe 2',
  ]);
});

test('a card of the starter whose change was undone is no change after the first release', async () => {
  const desk = await fromStarter();
  write(desk, anAdjustment({ title: 'Another title' }));
  write(desk, anAdjustment());
  passChecks(desk);
  const desks = await everybodyApproves(Promise.resolve(desk));
  await publishFirst(desks);
  await settle(desks.trainer);
  expect(desks.trainer.signing.signing.changed.value.map(({ id }) => id)).toEqual([]);
});
