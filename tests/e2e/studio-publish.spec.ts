import type { Page } from '@playwright/test';
import { type Files, readZip } from '#lib/pack/zip.ts';
import { builtExtension } from '../support/built-extension.ts';
import { loopbackOnly } from '../support/chromium/browser-flags.ts';
import { test as base, expect } from '../support/chromium/test.ts';
import { openAllCards, openHome, rowNamed } from '../support/e2e/drive.ts';
import { keepSources, ownSource, serveFiles } from '../support/e2e/publisher-host.ts';
import { isLong } from '../support/long.ts';
import { fillByKeys, pressByKeys, selectByKeys } from '../support/studio/by-keys.ts';
import { draftFromNothing, reviewPack } from '../support/studio/draft-from-nothing.ts';
import {
  approveAs,
  bringInDraft,
  fileFrom,
  giveFile,
  goTo,
  makeKey,
  openDraft,
  press,
  refusal,
  type SentFile,
  unlockToPublish,
} from '../support/studio/drive-signing.ts';
import { startStudioSession } from '../support/studio/studio-session.ts';
import { findBrowser } from '../tools/find-browser.ts';

/** Three people, each with a browser and a profile of their own. */
type People = { trainer: Page; group: Page; clinic: Page };

const test = base.extend<{ people: People }>({
  people: async ({ panelBrowser }, use) => {
    const found = panelBrowser.ok
      ? panelBrowser
      : await findBrowser('chromium', { install: false });
    if (!found.ok) throw new Error(found.refusal.code);
    const choices = {
      path: found.value.path,
      extension: builtExtension('chrome'),
      headless: true,
      extraArguments: [loopbackOnly],
    };
    const sessions = await Promise.all([0, 1, 2].map(() => startStudioSession(choices)));
    const [trainer, group, clinic] = sessions.map((session) => session.studio());
    if (!trainer || !group || !clinic) throw new Error('three people should be there');
    await use({ trainer, group, clinic });
    for (const session of sessions) await session.end();
  },
});

const saveDraft = (studio: Page): Promise<SentFile> =>
  fileFrom(studio, press(studio, 'Save the draft for those who sign'));

/** The trainer drafts a library out of nothing, and puts everybody on the list from the parts of their keys. */
async function gather({ trainer, group, clinic }: People): Promise<void> {
  const [ours, theirs, clinicians] = await Promise.all([
    draftFromNothing(trainer).then(() => makeKey(trainer, 'Trainer', 'L. Grant')),
    makeKey(group, 'Lived experience', 'Riverside Voices'),
    makeKey(clinic, 'Clinician', 'A. Okafor'),
  ]);
  const safety = await makeKey(clinic, 'Clinical safety', 'M. Shah');
  await makeKey(trainer, 'Publisher', 'L. Grant');
  await goTo(trainer, '#/sign-off', 'Sign-off');
  const listed = trainer.getByRole('button', { name: /^Take off the list/ });
  for (const [at, part] of [ours, theirs, clinicians, safety].entries()) {
    await giveFile(trainer, 'Add somebody', part);
    // Chromium opens no second dialogue before it has put the first away.
    await expect(listed).toHaveCount(at + 1);
  }
}

/** The review pack that goes to the group, as one file, has the card in it. */
async function review({ trainer }: People): Promise<void> {
  const pack = await reviewPack(trainer);
  expect(pack.name).toMatch(/^review-.*\.html$/);
  expect(pack.bytes.toString()).toContain('Offer a seat by the door.');
  await goTo(trainer, '#/sign-off', 'Sign-off');
}

/** Those who approve get the draft, approve, and send it back. */
async function approve({ trainer, group, clinic }: People): Promise<void> {
  const draft = await saveDraft(trainer);
  await openDraft(group, draft);
  await approveAs(group, 'Riverside Voices', 'lived experience');
  await openDraft(clinic, draft);
  // Home, situations, search words and sources are signed with the cards, so they are seen.
  await expect(clinic.getByText('Consulting home', { exact: true })).toBeVisible();
  await approveAs(clinic, 'A. Okafor', 'clinician');
  for (const studio of [group, clinic]) {
    await expect(studio.getByRole('cell', { name: /^Signed/ })).toHaveCount(1);
    await bringInDraft(trainer, await saveDraft(studio));
  }
  await expect(trainer.getByText('Every approval is there.')).toBeVisible();
}

/** Somebody who got the release signs it, and gives the small file back. */
async function signRelease(studio: Page, draft: SentFile, named: string): Promise<SentFile> {
  await bringInDraft(studio, draft);
  await unlockToPublish(studio, named);
  return fileFrom(studio, press(studio, 'Sign the release'));
}

/** The trainer makes new files and a release, and the others sign it; too few, then the wrong mix. */
async function signTogether({ trainer, group, clinic }: People): Promise<void> {
  await unlockToPublish(trainer, 'L. Grant, publisher');
  await pressByKeys(trainer, press(trainer, 'Make new files'));
  await expect(trainer.getByText('The files of a new publisher are ready.')).toBeVisible();
  await pressByKeys(trainer, press(trainer, 'Make the release ready to sign'));
  await expect(trainer.getByText('Nobody has signed yet.')).toBeVisible();
  await goTo(trainer, '#/sign-off', 'Sign-off');
  const draft = await saveDraft(trainer);
  const theirs = await signRelease(group, draft, 'Riverside Voices, lived experience');
  expect(theirs.bytes.length).toBeLessThan(500);
  const clinicians = await signRelease(clinic, draft, 'A. Okafor, clinician');
  await goTo(trainer, '#/publish', 'Publish');
  await giveFile(trainer, 'Add a signature file', theirs);
  await giveFile(trainer, 'Add a signature file', clinicians);
  await expect(trainer.getByText('Signed by Riverside Voices, A. Okafor.')).toBeVisible();
  await pressByKeys(trainer, press(trainer, 'Publish'));
  await expect(refusal(trainer)).toContainText('2 of 3 signatures are there.');
  await giveFile(trainer, 'Add a signature file', theirs);
  await expect(refusal(trainer).last()).toContainText('has signed this release already');
  const safety = await signRelease(clinic, draft, 'M. Shah, clinical safety');
  await giveFile(trainer, 'Add a signature file', safety);
  await expect(trainer.getByText(/Signed by .*M\. Shah\./)).toBeVisible();
  await pressByKeys(trainer, press(trainer, 'Publish'));
  await expect(refusal(trainer)).toContainText('Still missing: trainer (0 of 1).');
}

/** The trainer signs too, publishes, and saves the files. */
async function publish({ trainer }: People): Promise<Files> {
  await unlockToPublish(trainer, 'L. Grant, trainer');
  await pressByKeys(trainer, press(trainer, 'Sign the release'));
  await expect(trainer.getByText(/Signed by .*L\. Grant\./)).toBeVisible();
  await unlockToPublish(trainer, 'L. Grant, publisher');
  await pressByKeys(trainer, press(trainer, 'Publish'));
  await expect(trainer.getByText('The release is ready, and was checked')).toBeVisible();
  const zip = await fileFrom(trainer, press(trainer, 'Save as a zip'));
  const files = readZip(new Uint8Array(zip.bytes), { files: 99, fileBytes: 1e6, bytes: 1e7 });
  if (!files.ok) throw new Error(files.refusal.code);
  return files.value;
}

/** A card is taken back in three presses, to the file: the fold, the card, the button. */
async function withdraw({ trainer }: People): Promise<void> {
  await pressByKeys(trainer, trainer.getByText('At once, with one key.'));
  await selectByKeys(trainer, trainer.getByLabel('Which card'), 'A');
  await fillByKeys(trainer, { 'Why, in a sentence that staff will read': 'The door is locked.' });
  const zip = await fileFrom(trainer, press(trainer, 'Withdraw it, and save the files'));
  const files = readZip(new Uint8Array(zip.bytes), { files: 99, fileBytes: 1e6, bytes: 1e7 });
  if (!files.ok) throw new Error(files.refusal.code);
  const lists = [...files.value].filter(([path]) => path.startsWith('targets/w/'));
  const told = lists.map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n');
  expect(told).toContain('The door is locked.');
}

// Three browsers at once and every key of four people: this only ends one that hangs.
test.setTimeout(isLong ? 600_000 : 240_000);

test('out of nothing, by keys alone, a trainer drafts, a group and clinicians sign through files, and a reader’s panel shows the card', async ({
  people,
  session,
}) => {
  await gather(people);
  await review(people);
  await approve(people);
  await signTogether(people);
  const files = await publish(people);

  const host = await serveFiles(files);
  const { worker, panel } = session.started();
  await openHome(panel, 'consulting');
  const root = files.get('metadata/1.root.json') ?? new Uint8Array();
  await keepSources(worker, [await ownSource({ root }, host)]);
  await session.closePanel(panel);
  const reader = await session.reopenPanel();
  await expect(reader.locator('footer.foot')).toContainText('New cards are ready');
  await openAllCards(reader);
  // It is for both roles, so it stands under each.
  await expect(rowNamed(reader, 'A seat by the door')).toHaveCount(2);
  await host.close();
  await withdraw(people);
});
