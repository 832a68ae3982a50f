import { beforeAll, expect, test } from 'vitest';
import { aCard } from '../../support/a-card.ts';
import { aPublishersDesk } from '../../support/a-publishers-desk.ts';
import { savedBy } from '../../support/a-signed-release.ts';
import { anotherTab, type SigningDesk } from '../../support/a-signing.ts';

let desk: SigningDesk;
const timestamp = 'metadata/timestamp.json';
const freshOn = ({ signing }: SigningDesk) => signing.publishing.done.value?.fresh;

beforeAll(async () => {
  desk = await aPublishersDesk([aCard()]);
}, 60_000);

// One story, in order: each test goes on from where the one before it left the files.
test('what was not saved is on the list still after another act, the timestamp last', async () => {
  const { publishing } = desk.signing;
  await publishing.found(new Set());
  const founded = freshOn(desk) ?? [];
  expect(founded).toContain('metadata/1.root.json');
  await publishing.stillCurrent();
  expect(publishing.done.value).toEqual({ what: 'still-current', fresh: founded });
  expect(founded.at(-1)).toBe(timestamp);
});

test('what was not saved can be saved, and is on the list, in a tab that is opened afterwards', async () => {
  const later = await anotherTab(desk);
  expect(freshOn(later)).toEqual(freshOn(desk));
  await later.signing.publishing.saveZip();
  expect(savedBy(desk, 'publish-')).toBeInstanceOf(Uint8Array);
});

test('once the files are saved the next act begins a new list', async () => {
  const later = await anotherTab(desk);
  expect(later.signing.publishing.done.value).toBeUndefined();
  const { publishing } = desk.signing;
  expect(await publishing.stillCurrent()).toBeUndefined();
  expect(freshOn(desk)).toEqual([timestamp]);
});

test('files that are opened in the place of those held have nothing new', async () => {
  await desk.signing.publishing.readRepository(
    savedBy(desk, 'publish-') as Uint8Array<ArrayBuffer>,
  );
  expect(desk.signing.publishing.done.value).toBeUndefined();
});

test('files that an earlier Foreword kept are opened as they were', async () => {
  const { parts, state, signing } = desk;
  const files = signing.publishing.repository.value?.files;
  await parts.store.keep(`repository.${state.work.value?.id}`, files);
  const { repository, done } = (await anotherTab(desk)).signing.publishing;
  expect([repository.value?.files, done.value]).toEqual([files, undefined]);
});
