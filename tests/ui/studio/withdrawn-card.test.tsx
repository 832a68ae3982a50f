import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show, textOnPage } from '../../support/ui/stage.tsx';

test('the editor says of a card that it is withdrawn, before an edit and after', async () => {
  const desk = await aStudioDesk();
  const studio = await desk.tab('#/library');
  await studio.opening.openStarter();
  // What is withdrawn is read with the published files, of which there are none here.
  await expect.poll(() => studio.signing.signing.ready.value).toBe(true);
  await studio.signing.publishing.readHeld();
  const { work, withdrawn } = studio.state;
  const { id = '', rev = 0 } = work.value?.cards[0] ?? {};
  const bundle = work.value?.front.bundle.id ?? '';
  withdrawn.value = [{ bundle, id, upto: rev, at: '2026-11-20T10:00:00Z', reason: 'Unsafe.' }];
  studio.hearHash(`#/card/${id}`);
  show(<StudioApp studio={studio} />);
  const said = 'Withdrawn 20 Nov 2026. Panels hide it until an edition above the 1st is published.';
  await expect.element(page.getByText(/Withdrawn 20 Nov 2026/)).toBeVisible();
  expect(textOnPage()).toContain(said);
  expect(textOnPage()).toContain('Published, 1st edition.');
  studio.editing.change({ why: 'It helps a great deal.' }, 'why');
  await expect.poll(textOnPage).toContain('Draft of 2nd edition.');
  expect(textOnPage()).toContain(said);
});
