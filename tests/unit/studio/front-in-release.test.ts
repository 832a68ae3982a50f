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
// The clock of a desk stands still: by a field of its own each change is a step of its own.
const changePublisher = ({ fronting }: SigningDesk, name: string): void =>
  fronting.change(`bundle.publisher ${name}`, publisher(name));
const publisherOn = ({ state }: SigningDesk) => state.work.value?.front.bundle.publisher;
const publishedOn = ({ state }: SigningDesk) => state.work.value?.publishedFront?.bundle.publisher;

let desks: SignedDesks;

// One story, in order: each test goes on from where the one before it left the desks.
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

test('front matter written while its release waited stays, as a change to what is published', async () => {
  const { trainer } = desks;
  changePublisher(trainer, 'Published next');
  await trainer.fronting.save();
  await prepareAndSign();
  changePublisher(trainer, 'Written while it waited');
  await trainer.fronting.save();
  // Not kept yet as the release goes out.
  trainer.fronting.change('synonyms', (front) => ({
    ...front,
    synonyms: [...front.synonyms, ['late', 'delayed']],
  }));
  expect(await trainer.signing.publishing.publish()).toBeUndefined();
  await trainer.fronting.save();
  await settle(trainer);
  const later = await anotherTab(trainer);
  for (const tab of [trainer, later]) {
    expect([publisherOn(tab), publishedOn(tab)]).toEqual([
      'Written while it waited',
      'Published next',
    ]);
    expect(tab.state.work.value?.front.synonyms.slice(1)).toEqual([['late', 'delayed']]);
  }
});

test('undo goes from front matter written while its release waited to what was published', async () => {
  const { trainer } = desks;
  await trainer.fronting.undo();
  await trainer.fronting.undo();
  expect(publisherOn(trainer)).toBe('Published next');
  await trainer.fronting.redo();
  expect(publisherOn(trainer)).toBe('Written while it waited');
});
