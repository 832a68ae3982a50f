import { expect, test } from 'vitest';
import type { ReleaseContent } from '#lib/pack/make-release.ts';
import { prepareRelease } from '#lib/pack/prepare-release.ts';
import { overlayIn } from '#lib/studio/release-overlay.ts';
import { aCard } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { publishedAt } from '../../support/a-publisher.ts';
import { everybodyApproves, firstCards } from '../../support/a-signed-release.ts';
import type { SigningDesk } from '../../support/a-signing.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { signedOn, waitingDraft } from '../../support/an-unseen-release.ts';

const practice = aPractice([aNote(layered(aCard()), { note: ['Ring another number.'] })]);
const { trainer, others } = await everybodyApproves();
const draft = await waitingDraft(trainer);
const [group] = others as [SigningDesk];
const released = (overlay: ReleaseContent['overlay']) =>
  prepareRelease(
    {
      ...{ front: draft.front as ReleaseContent['front'], cards: firstCards, overlay },
      ...{ released: '2026-11-22', minApp: '0.1.0', approvals: [] },
    },
    undefined,
    { now: publishedAt, days: 365, read: async () => undefined },
  );

test('nobody signs local notes that come along without their words, as if they were published', async () => {
  const whole = await released(practice);
  const files = new Map([...whole.files].filter(([name]) => !name.includes('overlay')));
  expect(files.size).toBe(whole.files.size - 1);
  const blind = { ...whole, files };
  expect(await signedOn(group, draft, blind)).toEqual({ code: 'release-damaged' });
  expect(await overlayIn(blind)).toBe('damaged');
  // Also where other notes were published before.
  const before = await released(aPractice([aNote(layered(aCard()), { note: ['Ask inside.'] })]));
  expect(await overlayIn({ ...blind, before })).toBe('damaged');
});

test('whoever signs is told that notes stay as they are published, and that they are taken out', async () => {
  const before = await released(practice);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  expect(await overlayIn({ ...before, files, before })).toBe('as-published');
  expect(await overlayIn({ ...(await released('none')), before })).toBe('taken-out');
  expect(await overlayIn({ ...draft.release, before: draft.release })).toBeUndefined();
});

test('notes that come with their words are signed', async () => {
  expect(await signedOn(group, draft, await released(practice))).toBeUndefined();
  expect(group.signing.signing.overlay.value).toEqual(practice);
});
