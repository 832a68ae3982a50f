import { expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import type { ReleaseContent } from '#lib/pack/make-release.ts';
import { prepareRelease } from '#lib/pack/prepare-release.ts';
import type { OpenFiles } from '#lib/studio/publisher-files.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import { metadataFile } from '#lib/tuf/write-metadata.ts';
import type { Unsigned } from '#lib/tuf/write-roles.ts';
import { anAdjustment } from '../../support/a-card.ts';
import { given, publishedAt } from '../../support/a-publisher.ts';
import {
  draftOfDesk,
  everybodyApproves,
  firstCards,
  openDraft,
  publishFirst,
} from '../../support/a-signed-release.ts';
import { type SigningDesk, settle, write } from '../../support/a-signing.ts';
import { signedOn, unseen, waitingDraft } from '../../support/an-unseen-release.ts';

const facts = { released: '2026-11-22', minApp: '0.1.0', approvals: [] };
const desks = await everybodyApproves();
const { trainer } = desks;
const [group] = desks.others as [SigningDesk];
await publishFirst(desks);
await changeOne();
const draft = await waitingDraft(trainer);
const open = trainer.signing.publishing.repository.value as OpenFiles;

/** Changes a card on the trainer's desk, and has everybody approve it. */
async function changeOne(): Promise<void> {
  write(trainer, anAdjustment({ rev: 2, why: 'It helps people to stay.' }));
  await settle(trainer);
  for (const desk of desks.others) {
    await openDraft(desk, await draftOfDesk(trainer));
    for (const { changed } of desk.signing.signing.board.value) await desk.signing.approve(changed);
    await settle(desk);
    await openDraft(trainer, await draftOfDesk(desk));
  }
}

const cards = () => [...draft.cards.values()] as Card[];
const remade = (more: readonly Card[], published: OpenFiles['published'] = open.published) =>
  prepareRelease(
    {
      ...{ front: draft.front as ReleaseContent['front'], ...facts },
      cards: [...(open.published?.cards ?? []).map(({ card }) => card), ...more].filter(
        (card, at, all) => all.findLastIndex(({ id }) => id === card.id) === at,
      ),
    },
    published,
    { now: publishedAt, days: 365, read: async (path) => open.files.get(path) },
  );

test('a draft holds what its release replaces, so that what it changes is seen', async () => {
  expect(draft.release.before?.files.size).toBe(1);
  expect(await signedOn(group, draft, await remade([...cards(), unseen]))).toEqual({
    ...{ code: 'release-changes-others', titles: ['Nobody read this'] },
  });
});

test('a release that leaves out a card that nobody asked about is not signed', async () => {
  const [other] = firstCards as [Card];
  const without = await prepareRelease(
    { front: draft.front as ReleaseContent['front'], cards: cards(), ...facts },
    open.published,
    { now: publishedAt, days: 365, read: async (path) => open.files.get(path) },
  );
  expect(await signedOn(group, draft, without)).toEqual({
    ...{ code: 'release-changes-others', titles: [other.title] },
  });
});

test('what was published before is not taken at the word of whoever sends the draft', async () => {
  const lie = await remade([...cards(), unseen]);
  // Unsigned, and it lists the card as if people had signed it long ago.
  const before = { guidance: lie.guidance, files: lie.files };
  const { signed } = given(parseMetadata('targets', lie.guidance));
  const next = metadataFile({ ...signed, version: signed.version + 1 } as Unsigned, []);
  expect(await signedOn(group, draft, { guidance: next, files: new Map(), before })).toEqual({
    code: 'release-before-unsigned',
  });
});

test('a release without what it replaces is not signed', async () => {
  const { before: _, ...alone } = draft.release ?? {
    guidance: new Uint8Array(),
    files: new Map(),
  };
  expect(await signedOn(group, draft, alone)).toMatchObject({ code: 'release-changes-others' });
  expect(await signedOn(group, draft, { ...alone, files: new Map() })).toEqual({
    code: 'release-not-whole',
  });
});

test('what was made ready from the cards that are shown is signed', async () => {
  expect(await signedOn(group, draft, draft.release)).toBeUndefined();
});
