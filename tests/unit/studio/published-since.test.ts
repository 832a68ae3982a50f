import { expect, test } from 'vitest';
import type { Front } from '#lib/guidance/front.ts';
import {
  everybodyApproves,
  firstCards,
  publishFirst,
  type SignedDesks,
  signOn,
  unlock,
} from '../../support/a-signed-release.ts';
import { settle } from '../../support/a-signing.ts';

/** Makes front matter over ready to be signed, and has it signed by enough people. */
async function madeReady(desks: SignedDesks, change: (front: Front) => Front): Promise<void> {
  const { trainer } = desks;
  trainer.fronting.change('home.tiles', change);
  await trainer.fronting.save();
  await unlock(trainer, 'publisher');
  expect(await trainer.signing.publishing.prepare()).toBeUndefined();
  await settle(trainer);
  await signOn(desks, [0, 3]);
  await unlock(trainer, 'trainer');
  expect(await trainer.signing.signAndSave()).toBeUndefined();
  await unlock(trainer, 'publisher');
}

test('a release that waited is not put over another that was published since', async () => {
  const desks = await everybodyApproves();
  await publishFirst(desks);
  const { signing } = desks.trainer;
  const tiles = firstCards.map(({ id }) => id);
  await madeReady(desks, (front) => ({ ...front, home: { ...front.home, tiles } }));
  const waiting = signing.signing.book.value;
  // Somebody else publishes meanwhile, over the same release as this one.
  await madeReady(desks, (front) => ({
    ...front,
    home: { ...front.home, tiles: [] },
    synonyms: [['chaperone', 'companion']],
  }));
  expect(await signing.publishing.publish()).toBeUndefined();
  await settle(desks.trainer);
  const before = signing.publishing.repository.value;
  expect(before?.published).toMatchObject({
    version: 2,
    front: { front: { home: { tiles: [] } } },
  });
  await signing.signing.changeBook(() => waiting);
  expect(await signing.publishing.publish()).toEqual({ code: 'release-out-of-date' });
  expect(signing.publishing.repository.value).toBe(before);
});
