import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { freshSettings } from '#lib/panel/settings.ts';
import '../../../entrypoints/sidepanel/style.css';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { findFaults, textOnPage } from '../../support/ui/stage.tsx';

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const search = () => page.getByRole('searchbox');
const reception = { ...freshSettings, role: 'reception' };

async function openCard() {
  const live = await showPanel();
  await live.panel.openCard('consulting/start-safe');
  await expect.element(page.getByRole('region', { name: 'Words that can help' })).toBeVisible();
  return live;
}

test('with no role chosen it asks the one question, and then shows that role’s home', async () => {
  await showPanel({ settings: undefined });
  await expect.element(heading('What do you do most of the day?')).toBeVisible();
  expect(document.querySelector('header, footer')).toBeNull();
  await page.getByRole('radio', { name: /^See patients/ }).click();
  await button('Continue').click();
  await expect.element(heading('Start safe')).toBeVisible();
  await expect.element(heading('Start safe')).toHaveFocus();
});

test('a row opens a card with focus on its heading; Back leads home to the same row', async () => {
  const pin = { id: 'practice/pay-fairly', title: 'Pay fairly', discreetTitle: 'Before we start' };
  await showPanel({ settings: { ...freshSettings, role: 'consulting', pins: [pin] } });
  await button('Pay fairly').click();
  await expect.element(heading('Pay fairly')).toHaveFocus();
  await button('Consulting').click();
  await expect.element(button('Pay fairly')).toHaveFocus();
});

test('Back from a card that is in no row of home puts focus on its heading', async () => {
  const { panel } = await showPanel();
  panel.openPage('all');
  await page.getByRole('button', { name: /^Pay fairly/ }).click();
  await button('Consulting').click();
  await expect.element(heading('Start safe')).toHaveFocus();
});

test('Alt and the left arrow go back', async () => {
  await openCard();
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await expect.element(button('View: Consulting')).toBeVisible();
});

test('a slash goes to search, arrows move through results, and Enter opens one', async () => {
  await showPanel();
  await userEvent.keyboard('/');
  await expect.element(search()).toHaveFocus();
  await userEvent.keyboard('pay');
  await expect.element(page.getByRole('navigation', { name: /For the whole/ })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('button', { name: /^Pay fairly/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(search()).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(heading('Pay fairly')).toHaveFocus();
});

test('a slash on a card and on a page opens the search', async () => {
  const { panel } = await openCard();
  await userEvent.keyboard('/');
  await expect.element(search()).toHaveFocus();
  panel.openPage('settings');
  await expect.element(heading('Settings')).toHaveFocus();
  await userEvent.keyboard('/');
  await expect.element(search()).toHaveFocus();
});

test('what is typed straight after the slash stands in the search box', async () => {
  await showPanel();
  await expect.element(search()).toBeVisible();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
  expect(document.activeElement).toBe(search().element());
});

test('typing in search never loses focus, and letters there are no shortcuts', async () => {
  const { panel } = await showPanel();
  await search().click();
  await userEvent.keyboard('dp?');
  await expect.element(search()).toHaveValue('dp?');
  await expect.element(search()).toHaveFocus();
  expect(panel.view.value.discreet).toBe(false);
  await userEvent.keyboard('{Escape}');
  await expect.element(search()).toHaveValue('');
  await expect.element(search()).toHaveFocus();
});

test('P pins the open card, D goes discreet, and a question mark lists the keys', async () => {
  const { panel } = await openCard();
  await userEvent.keyboard('p');
  await expect.element(button('Pin')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard('d');
  await expect.element(button('Discreet')).toHaveAttribute('aria-pressed', 'true');
  expect(textOnPage()).not.toContain('Start safe');
  await userEvent.keyboard('d?');
  await expect.element(heading('Keyboard')).toHaveFocus();
  expect(panel.settings.value.pins).toHaveLength(1);
});

test('with single keys off they do nothing, and the search box shows none', async () => {
  const { panel } = await showPanel({
    settings: { ...freshSettings, role: 'consulting', singleKeys: false },
  });
  await expect.element(search()).toBeVisible();
  expect(document.querySelector('kbd')).toBeNull();
  await userEvent.keyboard('d/?');
  expect(panel.view.value.discreet).toBe(false);
  await expect.element(search()).not.toHaveFocus();
  await expect.element(heading('Start safe')).toBeVisible();
});

test('Esc twice takes every word off the page, with focus on Show; Show leads home', async () => {
  await openCard();
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.element(button('Show')).toHaveFocus();
  expect(document.querySelector('#panel')?.textContent).toBe('HiddenShow');
  expect(await findFaults()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.element(button('View: Consulting')).toBeVisible();
  await expect.element(heading('Start safe')).toHaveFocus();
});

test('Hide from elsewhere puts focus on Show although it was in a field', async () => {
  const { panel } = await showPanel();
  await search().fill('pay');
  panel.hearHidden(true);
  await expect.element(button('Show')).toHaveFocus();
  expect(document.querySelector('#panel')?.textContent).toBe('HiddenShow');
});

test('Reception starts discreet: no search box and no topic; Find opens a neutral search', async () => {
  await showPanel({ settings: reception });
  await expect.element(heading('Before we start')).toBeVisible();
  expect(document.querySelector('#panel')?.textContent).not.toMatch(/Quiet place|Reception/);
  await expect.element(search()).not.toBeInTheDocument();
  await button('Find').click();
  await expect.element(search()).toHaveFocus();
  await search().fill('quiet');
  await expect.element(page.getByRole('button', { name: /^Before we start/ })).toBeVisible();
  expect(textOnPage()).not.toContain('Quiet place');
});

test('a notice stands above the screen, but not in discreet view', async () => {
  const { panel } = await showPanel({ notice: 'no-room' });
  const notice = page.getByRole('region', { name: 'There is no room to save new cards' });
  await expect.element(notice).toBeVisible();
  expect(await findFaults()).toEqual([]);
  panel.toggleDiscreet();
  await expect.element(notice).not.toBeInTheDocument();
});

test('where what had focus goes, focus stays in the panel', async () => {
  const { panel } = await showPanel();
  panel.openPage('settings');
  await expect.element(button('Clear everything kept here')).toBeVisible();
  button('Clear everything kept here').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Keep everything')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Clear everything kept here')).toHaveFocus();
});

test('axe finds no fault', async () => {
  await showPanel();
  expect(await findFaults()).toEqual([]);
  await showPanel({ settings: reception });
  expect(await findFaults()).toEqual([]);
});
