import { beforeAll, expect, test } from 'vitest';
import { prepareRelease } from '#lib/studio/prepare-release.ts';
import { aFront } from '../../support/a-front.ts';
import {
  everybodyApproves,
  firstCards,
  type SignedDesks,
  signOn,
  unlock,
} from '../../support/a-signed-release.ts';
import { settle, write } from '../../support/a-signing.ts';

const [card] = firstCards;
if (!card) throw new Error('a card should be there');
let desks: SignedDesks;

/** The edition that a draft at the trainer’s desk has. */
const draftsEdition = () => desks.trainer.state.drafts.value.get(card.id)?.draft.rev;

beforeAll(async () => {
  desks = await everybodyApproves();
}, 60_000);

test('a card written on while its release waited is the next edition once that is published', async () => {
  const { trainer } = desks;
  const { publishing } = trainer.signing;
  expect(await publishing.prepare()).toBeUndefined();
  await signOn(desks, [0, 3]);
  await unlock(trainer, 'trainer');
  expect(await trainer.signing.signAndSave()).toBeUndefined();
  write(trainer, { ...card, why: 'It helps people to stay.' });
  await settle(trainer);
  expect(draftsEdition()).toBe(1);
  await unlock(trainer, 'publisher');
  expect(await publishing.publish()).toBeUndefined();
  expect(draftsEdition()).toBe(2);
  const kept = await trainer.parts.store.draft(trainer.state.work.value?.id ?? '', card.id);
  expect(kept?.draft.rev).toBe(2);
});

test('a release with other words under a published edition is not made ready', async () => {
  const open = desks.trainer.signing.publishing.repository.value;
  if (!open) throw new Error('a repository should be open');
  const front = aFront();
  const bundle = { ...front.bundle, contact: 'Somebody else' };
  const draft = {
    ...{ front: { ...front, bundle }, cards: [{ ...card, why: 'Other words.' }], board: [] },
    ...{ approvals: [], signers: [], elsewhere: [front.home.reception] },
  };
  const terms = { now: Date.parse('2026-11-23'), today: '2026-11-23' };
  expect(await prepareRelease(draft, open, terms)).toMatchObject({
    refusal: { code: 'edition-not-raised', titles: [card.title] },
  });
});
