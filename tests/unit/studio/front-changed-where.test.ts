import { beforeAll, expect, test } from 'vitest';
import { changeHome } from '#lib/studio/front-changes.ts';
import {
  draftOfDesk,
  everybodyApproves,
  firstCards,
  publishFirst,
  type SignedDesks,
} from '../../support/a-signed-release.ts';
import { aSigningDesk, type SigningDesk, settle } from '../../support/a-signing.ts';

const [first = '', second = ''] = firstCards.map(({ id }) => id);

async function withTiles({ fronting }: SigningDesk, ...tiles: string[]): Promise<void> {
  fronting.change('home.tiles', changeHome({ tiles }));
  await fronting.save();
}

/** How front matter of a draft would come in. */
async function read({ signing }: SigningDesk, bytes: Uint8Array<ArrayBuffer>) {
  await signing.readDraft(bytes);
  if (signing.incoming.value?.state !== 'ready') throw new Error('the draft should be ready');
  return signing.incoming.value.merge.front.is;
}

let desks: SignedDesks;
/** Drafts of somebody who began before the release, without and with other front matter. */
const early: Uint8Array<ArrayBuffer>[] = [];
/** Somebody who began from the release. */
let there: SigningDesk;

beforeAll(async () => {
  desks = await everybodyApproves();
  const { trainer, others } = desks;
  const [, colleague = trainer] = others;
  early.push(await draftOfDesk(colleague));
  await withTiles(colleague, second);
  early.push(await draftOfDesk(colleague));
  await withTiles(trainer, first);
  await publishFirst(desks);
  there = await aSigningDesk();
  await there.signing.readDraft(await draftOfDesk(trainer));
  await settle(there);
}, 60_000);

test('front matter that stands as it was published was not changed here, so theirs comes in', async () => {
  const { trainer } = desks;
  await withTiles(there, first, second);
  expect(await read(trainer, await draftOfDesk(there))).toBe('fresh');
  await trainer.signing.takeIn(new Set());
  expect(trainer.state.work.value?.front.home.tiles).toEqual([first, second]);
  await trainer.fronting.undo();
});

test('front matter that was published since they began is not taken back without a question', async () => {
  const [same, changed] = early;
  if (!same || !changed) throw new Error('there should be two drafts');
  expect(await read(desks.trainer, same)).toBe('same');
  expect(await read(desks.trainer, changed)).toBe('clash');
});

test('front matter that was written on since it was published was changed here as well', async () => {
  await withTiles(desks.trainer, second);
  expect(await read(desks.trainer, await draftOfDesk(there))).toBe('clash');
  await withTiles(desks.trainer, first);
  expect(await read(desks.trainer, await draftOfDesk(there))).toBe('fresh');
});
