import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { hashOf } from '#lib/studio/route.ts';
import type { Studio } from '#lib/studio/studio.ts';
import { aDraftedCard, aDraftedFile } from '../../support/studio/a-drafted-library.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

/** The editor of a card of a library with two that changed; its buttons lead on, as on the page. */
async function openEditor(id: string): Promise<void> {
  const desk = await aStudioDesk();
  const tab = await desk.tab(`#/card/${id}`);
  const go: Studio['go'] = (screen, about) => tab.hearHash(hashOf(screen, about));
  const cards = [aDraftedCard(), aDraftedCard({ id: 'consulting/two', title: 'The second card' })];
  await tab.signing.readDraft(await aDraftedFile(cards));
  show(<StudioApp studio={{ ...tab, go }} />);
}

test('“Go to sign-off” leads from the editor to the sign-off of the card that is edited', async () => {
  await openEditor('consulting/two');
  await expect.element(page.getByText(/^Nothing to fix/)).toBeVisible();
  await page.getByRole('button', { name: 'Go to sign-off' }).click();
  const heading = page.getByRole('heading', { name: 'The second card: what has changed' });
  await expect.element(heading).toBeVisible();
});

test('a card without a change is not answered with the sign-off of another', async () => {
  const desk = await aStudioDesk();
  const studio = await desk.tab('#/sign-off/consulting/other');
  await studio.signing.readDraft(await aDraftedFile());
  show(<StudioApp studio={studio} />);
  await expect.element(page.getByText(/^No change of this card waits for approval/)).toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: /what has changed/ }))
    .not.toBeInTheDocument();
});
