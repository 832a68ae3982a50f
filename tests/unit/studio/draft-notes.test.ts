import { expect, test } from 'vitest';
import { writeDraftFile } from '#lib/pack/draft-file.ts';
import { readDraftFile } from '#lib/pack/read-draft-file.ts';
import { overlayIn } from '#lib/studio/release-overlay.ts';
import { aCard } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { given } from '../../support/a-publisher.ts';
import { draftOfDesk, everybodyApproves, openDraft } from '../../support/a-signed-release.ts';
import { aNote, layered } from '../../support/an-overlay.ts';

const notes = { signers: false, notes: true };

test('local notes that a draft came in with go along as it held them, or not at all', async () => {
  const { trainer } = await everybodyApproves();
  const { signing } = trainer;
  const practice = aPractice([aNote(layered(aCard()), { note: ['Ask at room 9.'] })]);
  const draft = given(await readDraftFile(await draftOfDesk(trainer)));
  const { release, ...cards } = draft;
  await openDraft(
    trainer,
    await writeDraftFile({ ...cards, overlay: { entries: 'damaged' } }),
    [],
    notes,
  );
  expect(await signing.publishing.prepare()).toEqual({ code: 'draft-notes-not-valid' });
  await openDraft(trainer, await writeDraftFile({ ...cards, overlay: practice }), [], notes);
  const again = given(await readDraftFile(await draftOfDesk(trainer)));
  expect(again.overlay).toEqual(practice);
  expect(await signing.publishing.prepare()).toBeUndefined();
  expect(await overlayIn(signing.signing.book.value.release)).toEqual(practice);
  expect(await signing.publishing.prepare('none')).toBeUndefined();
  expect(await overlayIn(signing.signing.book.value.release)).toBeUndefined();
});

test('notes of which nobody said that they come along are not published', async () => {
  const { trainer } = await everybodyApproves();
  const { signing } = trainer;
  const practice = aPractice([aNote(layered(aCard()), { note: ['Ring another number.'] })]);
  const draft = given(await readDraftFile(await draftOfDesk(trainer)));
  const bytes = await writeDraftFile({ ...draft, overlay: practice });
  await signing.readDraft(bytes);
  expect(signing.incoming.value).toMatchObject({ beside: { signers: [], notes: 1 } });
  await openDraft(trainer, bytes);
  expect(await signing.publishing.prepare()).toBeUndefined();
  expect(await overlayIn(signing.signing.book.value.release)).toBeUndefined();
});
