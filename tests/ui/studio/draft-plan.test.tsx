import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import { writeDraftFile } from '#lib/pack/draft-file.ts';
import { cardOf } from '#lib/studio/card-of.ts';
import { draftOf } from '#lib/studio/draft.ts';
import '../../../entrypoints/studio/style.css';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

const card = aCard();
const front = aFront();

/** The Studio on its sign-off page, with a draft that somebody sent compared there. */
async function compared() {
  const studio = await (await aStudioDesk({ front, cards: [card], released: '' })).tab();
  await studio.opening.openInstalled();
  studio.hearHash('#/sign-off');
  const theirs = cardOf({ ...draftOf(card), title: 'Theirs' });
  await studio.signing.readDraft(
    await writeDraftFile({
      ...{ bundle: front.bundle.id, saved: '2026-11-22', front: studio.state.work.value?.front },
      ...{ cards: new Map([[card.id, theirs]]), approvals: [], signatures: [] },
    }),
  );
  show(<StudioApp studio={studio} />);
  return studio;
}

test('a card written meanwhile is shown and chosen before a draft is brought in', async () => {
  const studio = await compared();
  const bringIn = page.getByRole('button', { name: 'Bring it in', exact: true });
  await expect.element(page.getByText(/^1 card changed there only\. Approvals/)).toBeVisible();
  studio.hearHash(`#/card/${card.id}`);
  studio.editing.change({ title: 'Ours' }, 'title');
  await studio.editing.save();
  studio.hearHash('#/sign-off');
  await bringIn.click();
  const status = page.getByRole('status').filter({ hasText: /^The library has changed/ });
  await expect.element(status).toBeVisible();
  await expect.element(page.getByText(/1 card changed on both sides/)).toBeVisible();
  await expect.element(bringIn).toHaveFocus();
  await page.getByRole('radio', { name: 'Take theirs' }).click();
  await bringIn.click();
  await expect.element(page.getByText(/^Done. 1 card/)).toBeVisible();
  expect(studio.state.drafts.value.get(card.id)?.draft.title).toBe('Theirs');
});
