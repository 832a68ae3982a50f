import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FirstRun } from '#components/panel/FirstRun.tsx';
import type { FirstRunView } from '#lib/panel/screens.ts';
import '../../../entrypoints/sidepanel/style.css';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, findFaults, show } from '../../support/ui/stage.tsx';

const view: FirstRunView = {
  screen: 'first-run',
  role: undefined,
  discreet: undefined,
  studio: true,
};

function firstRun(rest: Partial<FirstRunView> = {}) {
  const { actions, asked } = notedActions();
  show(<FirstRun view={{ ...view, ...rest }} actions={actions} />);
  return asked;
}

const goOn = () => page.getByRole('button', { name: 'Continue' }).click();
const group = () => page.getByRole('group', { name: 'What do you do most of the day?' });

test('the one question has three answers, and none stands ready', async () => {
  firstRun();
  const answers = group().getByRole('radio');
  expect(answers.elements()).toHaveLength(3);
  await expect.element(answers.nth(0)).not.toBeChecked();
  await expect.element(answers.nth(1)).not.toBeChecked();
  await expect.element(answers.nth(2)).not.toBeChecked();
  await expect.element(page.getByRole('checkbox')).not.toBeChecked();
});

test('without an answer it refuses softly: it says what to do, and nothing is chosen', async () => {
  const asked = firstRun();
  expect(document.querySelector('[role=alert]')).toBeNull();
  await goOn();
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Choose what you do most of the day.');
  await expect.element(group()).toHaveAccessibleDescription('Choose what you do most of the day.');
  expect(asked).toEqual([]);
  expect(await findFaults()).toEqual([]);
});

test('once answered, what it said goes, and the answer is taken', async () => {
  const asked = firstRun();
  await goOn();
  await page.getByRole('radio', { name: /^See patients/ }).click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await goOn();
  expect(asked).toEqual([['chooseRole', 'consulting', false]]);
});

test('Reception starts in discreet view unless it is told not to, and shows so', async () => {
  const asked = firstRun();
  const discreet = page.getByRole('checkbox', { name: /^Start in discreet view/ });
  await page.getByRole('radio', { name: /^Work at the desk/ }).click();
  await expect.element(discreet).toBeChecked();
  await goOn();
  await discreet.click();
  await goOn();
  expect(asked).toEqual([
    ['chooseRole', 'reception', true],
    ['chooseRole', 'reception', false],
  ]);
  await page.getByRole('radio', { name: /^See patients/ }).click();
  await expect.element(discreet).not.toBeChecked();
});

test('it can be answered by keys alone, discreet view with it', async () => {
  const asked = firstRun();
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await userEvent.tab();
  await expect
    .element(page.getByRole('checkbox', { name: /^Start in discreet view/ }))
    .toHaveFocus();
  await userEvent.keyboard(' ');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual([['chooseRole', 'consulting', true]]);
});

test('it says what is good to know: what it cannot see, and the way to hide', async () => {
  firstRun();
  await expect
    .element(page.getByText('It cannot see patient records or your other tabs.'))
    .toBeVisible();
  await expect.element(page.getByText('To hide everything, press Esc twice.')).toBeVisible();
});

test('who writes or checks the guidance is led to the Studio, and may choose a view after', async () => {
  const asked = firstRun();
  await group()
    .getByRole('radio', { name: /^Write or check the guidance/ })
    .click();
  await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Open the Studio' }).click();
  expect(asked).toEqual([['openStudio']]);
  await expect.element(page.getByText(/^The Studio opened/)).toBeVisible();
});

test('where the organisation keeps the Studio away, it is not offered', async () => {
  firstRun({ studio: false });
  expect(group().getByRole('radio').elements()).toHaveLength(2);
});

test('what the organisation answered is not asked, and the page says so', async () => {
  const asked = firstRun({ role: 'reception', discreet: true });
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('This computer opens in Reception');
  expect(document.querySelector('input')).toBeNull();
  await goOn();
  expect(asked).toEqual([['chooseRole', 'reception', undefined]]);
});

test('axe finds no fault', async () => {
  await expectNoFaults({ 'first run': <FirstRun view={view} actions={notedActions().actions} /> });
});
