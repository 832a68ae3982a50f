import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

async function openAt(hash: string) {
  const desk = await aStudioDesk();
  const studio = await desk.tab(hash);
  await studio.opening.openStarter();
  show(<StudioApp studio={studio} />);
  return studio;
}

/** Whether the browser would ask before it closes the tab. */
const asksFirst = (): boolean =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

const how = page.getByLabelText('How they took part');

test('a record that is half typed is there again after a look elsewhere, and a tab does not close over it unasked', async () => {
  const studio = await openAt('#/library');
  const card = studio.state.work.value?.cards[0]?.id ?? '';
  studio.hearHash(`#/made/${card}`);
  expect(asksFirst()).toBe(false);
  await how.fill('Three meetings, then by post.');
  studio.hearHash(`#/card/${card}`);
  await expect.element(page.getByLabelText('Title', { exact: true })).toBeVisible();
  expect(asksFirst()).toBe(true);
  studio.hearHash(`#/made/${card}`);
  await expect.element(how).toHaveValue('Three meetings, then by post.');
  await studio.signing.keepMade([card], {
    ...{ group: '', people: '7', how: 'Three meetings.', paid: 'no', changed: 'Not the corner.' },
    ...{ from: '2026-09-01', to: '2026-11-18', thanks: '', consentToName: false },
    ...{ confidentiality: false, safeguarding: false },
  });
  await expect.poll(asksFirst).toBe(false);
});

test('a card without a title is called that where its makers are written down', async () => {
  const studio = await openAt('#/library');
  await studio.library.addCard({ kind: 'prompt', audience: ['practice'], title: '' });
  const id = [...studio.state.drafts.value.keys()][0] ?? '';
  studio.hearHash(`#/made/${id}`);
  await expect.element(page.getByText(/^Card without a title\. /)).toBeVisible();
});

test('who made a card that is not there is said to be so, with a way on', async () => {
  await openAt('#/made/consulting/no-such-card');
  await expect
    .element(
      page.getByRole('heading', { level: 1, name: 'There is no such card in this library.' }),
    )
    .toBeVisible();
  await expect.element(page.getByRole('main').getByRole('link', { name: 'Library' })).toBeVisible();
});
