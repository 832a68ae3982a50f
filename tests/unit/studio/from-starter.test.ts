import { expect, test } from 'vitest';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { keyOn } from '../../support/a-publishers-desk.ts';
import {
  approveAll,
  draftOfDesk,
  everybodyApproves,
  openDraft,
  publishFirst,
} from '../../support/a-signed-release.ts';
import { aSigningDesk, passChecks, settle, write } from '../../support/a-signing.ts';

const cards = [aCard(), anAdjustment()];
const { bundle } = aFront();
const named = { id: 'org.foreword.starter', title: 'Starter cards', publisher: 'The project' };
/** The starter as it came with the package, under a name of its own. */
const starter = {
  front: aFront({ bundle: { ...bundle, ...named } }),
  ...{ cards, released: '2026-10-01' },
};

/** The starter, opened to make a library of it, with one card changed and another new. */
async function fromStarter() {
  const desk = await aSigningDesk([], [], starter);
  await desk.openGuidance({ ...starter, front: aFront() }, 'starter');
  write(desk, aCard({ rev: 2, why: 'It helps people to stay.' }));
  write(desk, aCard({ id: 'consulting/own', title: 'One of our own' }));
  passChecks(desk);
  await settle(desk);
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

test('home may go on naming a card that every reader has from the package, in the next release too', async () => {
  const desks = await everybodyApproves(fromStarter());
  await publishFirst(desks);
  const { fronting, signing } = desks.trainer;
  write(desks.trainer, aCard({ id: 'consulting/own', rev: 2, title: 'Another of our own' }));
  await settle(desks.trainer);
  expect(fronting.findings.value).toEqual([]);
  await approveAll(desks);
  expect(await signing.publishing.prepare()).toBeUndefined();
});

test('whoever publishes at another desk may leave home as the draft has it', async () => {
  const desk = await aSigningDesk([], [], starter);
  await openDraft(desk, await draftOfDesk(await fromStarter()));
  expect(desk.fronting.findings.value).toEqual([]);
  expect(desk.fronting.view.value?.elsewhere.map(({ id }) => id)).toEqual([
    'reception/quiet-place',
  ]);
});

test('nobody makes files in the name of the starter, and its name is to be changed first', async () => {
  const desk = await aSigningDesk([], [], starter);
  await desk.openGuidance(starter, 'starter');
  await settle(desk);
  await keyOn(desk, 'publisher', 'L. Grant');
  const { fronting, signing } = desk;
  expect(fronting.findings.value.map(({ field }) => field)).toEqual([
    ...['bundle.id', 'bundle.title', 'bundle.publisher'],
  ]);
  expect(await signing.publishing.found(new Set())).toEqual({ code: 'bundle-not-named' });
  const own = { id: 'org.elm-street.cards', title: 'Elm Street cards', publisher: 'Elm Street' };
  fronting.change('bundle', (front) => ({ ...front, bundle: { ...front.bundle, ...own } }));
  expect(fronting.findings.value).toEqual([]);
  await fronting.save();
  // Nobody is on the list yet, which is asked next.
  expect(await signing.publishing.found(new Set())).toMatchObject({ code: 'too-few-signers' });
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
