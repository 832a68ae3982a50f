import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

test('a release in which no card has changed can be sent to those who sign', async () => {
  const studio = await (await aStudioDesk()).tab('#/sign-off');
  await studio.opening.openInstalled();
  const { signing } = studio.signing;
  await expect.poll(() => signing.ready.value).toBe(true);
  const release = { guidance: new Uint8Array(), files: new Map() };
  await signing.changeBook((book) => ({ ...book, release }));
  show(<StudioApp studio={studio} />);
  const send = page.getByRole('button', { name: 'Save the draft for those who sign' });
  await expect.element(send).toBeVisible();
  await expect.element(page.getByText(/^No card has changed\. A release waits/)).toBeVisible();
  await expect.element(page.getByText(/^Nothing has changed since/)).not.toBeInTheDocument();
});
