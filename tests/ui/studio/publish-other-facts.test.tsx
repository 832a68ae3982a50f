import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PublishScreen } from '#components/studio/PublishScreen.tsx';
import type { PublishView } from '#components/studio/publish-view.ts';
import type { PreparedRelease } from '#lib/pack/draft-file.ts';
import { factsOf } from '#lib/studio/publish-facts.ts';
import { signedOf } from '#lib/studio/release-words.ts';
import { signApart } from '#lib/tuf/write-metadata.ts';
import '../../../entrypoints/studio/style.css';
import { given } from '../../support/a-publisher.ts';
import { everybodyApproves, unlock } from '../../support/a-signed-release.ts';
import { type SigningDesk, settle } from '../../support/a-signing.ts';
import { restated, waitingDraft } from '../../support/an-unseen-release.ts';
import { expectNoFaults, show } from '../../support/ui/stage.tsx';

/** What the holder of the key that is unwrapped signs with a tool that does not look at it. */
async function signatureOf({ signing }: SigningDesk, release: PreparedRelease) {
  const signer = signing.keyring.signer();
  const listed = signing.signing.signers.value.find(
    ({ key }) => key.keyval['public'] === signer?.key.keyval['public'],
  );
  if (!signer || !listed) throw new Error('a signer should be there');
  const signed = given(signedOf(release)) as never;
  return signApart('guidance', signed, { ...signer, keyid: listed.keyid });
}

/** A publisher to whom everybody gave a signature on a release that says more than its cards do. */
async function aPublisherToldMore(): Promise<SigningDesk> {
  const { trainer, others } = await everybodyApproves();
  const draft = await waitingDraft(trainer);
  const release = restated(draft, (signed) => ({
    expires: '9999-12-31T23:59:59Z',
    'x-foreword': { ...signed['x-foreword'], supersedes: ['org.foreword.starter'] },
  }));
  await unlock(trainer, 'trainer');
  const signers = [others[0], others[3], trainer] as SigningDesk[];
  const signatures = await Promise.all(signers.map((desk) => signatureOf(desk, release)));
  await trainer.signing.signing.changeBook((book) => ({ ...book, release, signatures }));
  await unlock(trainer, 'publisher');
  await settle(trainer);
  return trainer;
}

function viewOf({ signing }: SigningDesk): PublishView {
  const open = signing.publishing.repository.value;
  const { board, signedBy, book } = signing.signing;
  return {
    ...{ today: '2026-11-22', rows: board.value, frontFixes: [], signers: book.value.signers },
    ...{ repository: open && factsOf(open, []), signedBy: signedBy.value, prepared: true },
    ...{ overlay: undefined, keys: signing.keyring.keys.value, open: undefined },
    done: signing.publishing.done.value,
  };
}

test('a press on Publish refuses a release that says more than follows from its cards, and says what to do', async () => {
  const desk = await aPublisherToldMore();
  show(<PublishScreen view={viewOf(desk)} actions={desk.signing} />);
  await expect.element(page.getByText('Signed by Riverside, M. Shah, L. Grant.')).toBeVisible();
  const publish = page.getByRole('button', { name: 'Publish', exact: true });
  publish.element().focus();
  await userEvent.keyboard('{Enter}');
  const alert = page.getByRole('alert');
  await expect.element(alert).toBeVisible();
  expect(alert.element().textContent).toContain('Nothing was published');
  expect(alert.element().textContent).toContain(
    'does not follow from its cards: which other cards it takes the place of and until when it holds. Tell the others who sign. Make it ready to sign again.',
  );
  await expect.element(publish).toHaveFocus();
  expect(desk.signing.publishing.repository.value?.published).toBeUndefined();
  await page.getByRole('button', { name: 'Make the release ready to sign' }).click();
  await expect.element(alert).not.toBeInTheDocument();
  expect(desk.signing.signing.book.value.signatures).toEqual([]);
  const screen = <PublishScreen view={viewOf(desk)} actions={desk.signing} />;
  await expectNoFaults({ publish: <main class="page">{screen}</main> });
});
