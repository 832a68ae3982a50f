import { beforeAll, expect, test } from 'vitest';
import type { Front } from '#lib/guidance/front.ts';
import {
  everybodyApproves,
  type SignedDesks,
  signOn,
  unlock,
} from '../../support/a-signed-release.ts';
import { anotherTab, type SigningDesk, settle } from '../../support/a-signing.ts';

const publisher =
  (name: string) =>
  (front: Front): Front => ({ ...front, bundle: { ...front.bundle, publisher: name } });
const changePublisher = ({ fronting }: SigningDesk, name: string): void =>
  fronting.change('bundle.publisher', publisher(name));
const publisherOn = ({ state }: SigningDesk) => state.work.value?.front.bundle.publisher;

let desks: SignedDesks;

beforeAll(async () => {
  desks = await everybodyApproves();
}, 60_000);

async function prepareAndSign(): Promise<void> {
  const { trainer } = desks;
  await unlock(trainer, 'publisher');
  expect(await trainer.signing.publishing.prepare()).toBeUndefined();
  await settle(trainer);
  await signOn(desks, [0, 3]);
  await unlock(trainer, 'trainer');
  expect(await trainer.signing.signAndSave()).toBeUndefined();
  await unlock(trainer, 'publisher');
}

test('front matter with a space at its end is signed by all, and published without the space', async () => {
  const { trainer } = desks;
  changePublisher(trainer, 'Published ');
  await trainer.fronting.save();
  await prepareAndSign();
  expect(await trainer.signing.publishing.publish()).toBeUndefined();
  await settle(trainer);
  expect(trainer.state.work.value?.front).toEqual(trainer.state.work.value?.publishedFront);
  expect(publisherOn(await anotherTab(trainer))).toBe('Published');
});
