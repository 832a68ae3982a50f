import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PublishView } from '#components/studio/publish-view.ts';
import { TendPart } from '#components/studio/TendPart.tsx';
import { HalfFormsHeld } from '#components/studio/use-half-typed.ts';
import type { PublishRefusal } from '#lib/studio/publishing.ts';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import {
  asksFirst,
  box,
  lookElsewhere,
  openAt,
  press,
  typeAndReturn,
} from '../../support/studio/half-typing.tsx';
import { show } from '../../support/ui/stage.tsx';

test('a review pack that is half made is there again after a look elsewhere, until it is saved', async () => {
  const studio = await openAt('#/review');
  const title = box('Title of the pack');
  const card = page.getByRole('checkbox', { name: 'A seat by the door' });
  await typeAndReturn(studio, '#/review', title, 'For the waiting room');
  await card.click();
  await lookElsewhere(studio, '#/review');
  await expect.element(title).toHaveValue('For the waiting room');
  await expect.element(card).not.toBeChecked();
  await press('Save the review pack');
  await expect.element(page.getByText('No pack was made', { exact: true })).toBeVisible();
  expect(asksFirst()).toBe(true);
  await card.click();
  await press('Save the review pack');
  await expect.poll(asksFirst).toBe(false);
});

test('the name of a new situation is there again after a look elsewhere, until it is added', async () => {
  const studio = await openAt('#/home');
  const name = box('Name of a new situation');
  await typeAndReturn(studio, '#/home', name, 'Somebody waits');
  await press('Add the situation');
  await expect.poll(asksFirst).toBe(false);
  await expect.element(name).toHaveValue('');
});

test('a source that is half typed is there again after a look elsewhere, until it is added', async () => {
  const studio = await openAt('#/details');
  const form = page.getByRole('form', { name: 'Add a source' });
  const title = form.getByRole('textbox', { name: 'Its title' });
  await typeAndReturn(studio, '#/details', title, 'What helps');
  await press('Add the source');
  expect(asksFirst()).toBe(true);
  await form.getByRole('textbox', { name: 'Who wrote it' }).fill('Riverside Voices');
  await form.getByRole('textbox', { name: 'Who published it' }).fill('A journal');
  await form.getByRole('textbox', { name: 'Year' }).fill('2024');
  await press('Add the source');
  await expect.poll(asksFirst).toBe(false);
  await expect.element(title).toHaveValue('');
});

test('a source that was being changed opens again after a look elsewhere, until it is saved or left', async () => {
  const studio = await openAt('#/details');
  const [source] = studio.state.work.value?.front.sources ?? [];
  const form = page.getByRole('form', { name: /^Change the source/ });
  const who = form.getByRole('textbox', { name: 'Who wrote it' });
  await press(`Change ${source?.title}`);
  await typeAndReturn(studio, '#/details', who, 'Another group');
  await form.getByRole('button', { name: 'Leave it as it was' }).click();
  await expect.poll(asksFirst).toBe(false);
  await lookElsewhere(studio, '#/details');
  await expect.element(form).not.toBeInTheDocument();
  await press(`Change ${source?.title}`);
  await expect.element(who).toHaveValue(source?.who ?? '');
  await who.fill('Another group');
  await form.getByRole('button', { name: 'Save the change' }).click();
  await expect.poll(asksFirst).toBe(false);
  expect(studio.state.work.value?.front.sources[0]?.who).toBe('Another group');
});

test('the name of a new library is there again after a look elsewhere, until it is opened', async () => {
  const studio = await openAt('#/open');
  const name = box('Name of the new library');
  await typeAndReturn(studio, '#/open', name, 'Elm Street cards');
  await press('Open An empty library');
  await expect.poll(asksFirst).toBe(false);
  expect(studio.state.work.value?.front.bundle.title).toBe('Elm Street cards');
});

test('why a card is withdrawn is there again after a look elsewhere, until the card is withdrawn', async () => {
  const { state, signing } = await (await aStudioDesk()).tab('#/publish');
  const { forms, isAny } = state.halfForms;
  let refusal: PublishRefusal | undefined = { code: 'publisher-locked' };
  const actions = { ...signing, withdrawAndSave: async () => refusal };
  const withdrawing = (
    <HalfFormsHeld.Provider value={forms}>
      <TendPart view={filesOfOneCard} actions={actions} onTry={(doing) => void doing} />
    </HalfFormsHeld.Provider>
  );
  const why = box('Why, in a sentence that staff will read');
  show(withdrawing);
  await page.getByText(/^At once, with one key/).click();
  await why.fill('A line was wrong.');
  expect(isAny.value).toBe(true);
  show(<p>Another page</p>);
  show(withdrawing);
  await expect.element(why).toHaveValue('A line was wrong.');
  await press('Withdraw it, and save the files');
  expect(isAny.value).toBe(true);
  refusal = undefined;
  await press('Withdraw it, and save the files');
  await expect.poll(() => isAny.value).toBe(false);
});

const published = { id: 'consulting/start-safe', title: 'Start safe', withdrawn: undefined };
const filesOfOneCard: PublishView = {
  ...{ today: '2026-11-22', rows: [], frontFixes: [], signers: [], signedBy: [], keys: [] },
  ...{ prepared: false, overlay: undefined, open: undefined, done: undefined },
  repository: {
    ...{ released: '2026-11-22', current: '2026-12-22', cards: [published], owners: [] },
    ...{ bundle: 'org.elm-street.cards', require: {}, threshold: 3, joins: [], leaves: [] },
    words: ['candle', 'oak'],
  },
};
