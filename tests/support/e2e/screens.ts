import { expect, type Page } from '@playwright/test';
import {
  chooseInMenu,
  chooseRole,
  glanceOf,
  goHome,
  hideButton,
  linesOf,
  openAllCards,
  openCard,
  rowNamed,
  search,
  searchField,
  setDiscreet,
} from './drive.ts';
import { cardOf, oneOfEachKind, readGuidance } from './guidance.ts';

/** Called at each screen, with a name for it in kebab-case. */
export type Look = (name: string) => Promise<void>;

const heading = (panel: Page, name: string | RegExp) =>
  expect(panel.getByRole('heading', { level: 1, name })).toBeVisible();

/** The question of the first run, then the same after going on without an answer. */
async function visitFirstRun(panel: Page, look: Look): Promise<void> {
  await heading(panel, 'What do you do most of the day?');
  await look('first-run');
  await panel.getByRole('button', { name: 'Continue' }).click();
  await expect(panel.getByRole('alert')).toBeVisible();
  await look('first-run-unanswered');
}

async function visitHome(panel: Page, look: Look): Promise<void> {
  await expect(linesOf(panel)).toHaveCount(3);
  await look('consulting-home');
  for (const menu of ['Menu', 'View: Consulting']) {
    await panel.getByRole('button', { name: menu, exact: true }).click();
    await look(menu === 'Menu' ? 'menu' : 'view-menu');
    // Not by Esc: a second Esc so soon after would hide everything.
    await panel.locator(':popover-open').evaluate((open) => (open as HTMLElement).hidePopover());
  }
  await panel.getByRole('button', { name: /^All \d+$/ }).click();
  await heading(panel, 'Situations');
  await look('situations');
  await rowNamed(panel, 'Someone tells you about abuse').click();
  await heading(panel, 'Someone tells you about abuse');
  await look('situation');
  await goHome(panel);
}

async function visitCards(panel: Page, look: Look): Promise<void> {
  const guidance = await readGuidance(panel);
  for (const { kind, title } of oneOfEachKind(guidance)) {
    await openCard(panel, title);
    await look(`card-${kind}`);
  }
  const hard = cardOf(guidance, 'consulting/tells-you-domestic-abuse');
  await openCard(panel, hard.title);
  await look('card-content-note');
  for (const fold of await panel.locator('details > summary').all()) await fold.click();
  await look('card-unfolded');
  await panel.getByRole('button', { name: 'Write how we do it here' }).click();
  await look('local-note');
  await openCard(panel, hard.title);
  await panel.getByRole('button', { name: 'Tell us' }).click();
  await look('tell-us');
  await openCard(panel, hard.title);
  await panel.getByRole('button', { name: 'Pin', exact: true }).click();
  await openAllCards(panel);
  await look('all-cards');
  await goHome(panel);
  await look('home-with-pin');
}

async function visitSearch(panel: Page, look: Look): Promise<void> {
  await search(panel, 'interpreter');
  await expect(panel.locator('main .row').first()).toBeVisible();
  await look('search-results');
  await search(panel, 'intrepreter');
  await expect(panel.getByText('Showing results for')).toBeVisible();
  await look('search-corrected');
  await search(panel, 'zzxqjv');
  await expect(panel.getByText('No card matches', { exact: false })).toBeVisible();
  await look('search-none');
  await searchField(panel).fill('');
  await expect(glanceOf(panel)).toBeVisible();
}

async function visitPages(panel: Page, look: Look): Promise<void> {
  const pages = [
    ['Pinned', 'Pinned', 'pinned'],
    ['What’s new', 'What’s new', 'news'],
    ['Our practice', /practice/i, 'practice'],
    ['Print', 'Print', 'print'],
    ['Check this computer', 'Check this computer', 'check'],
    ['Settings', 'Settings', 'settings'],
    ['Keyboard', 'Keyboard', 'keyboard'],
    ['About and privacy', /what Foreword can and can’t see/i, 'about'],
  ] as const;
  for (const [row, name, screen] of pages) {
    await chooseInMenu(panel, row);
    await heading(panel, name);
    // What it says of this computer is asked first, and comes with the button that copies it.
    if (screen === 'check')
      await expect(panel.getByRole('button', { name: 'Copy this report' })).toBeVisible();
    await look(screen);
  }
  await goHome(panel);
}

async function visitDiscreet(panel: Page, look: Look): Promise<void> {
  const card = cardOf(await readGuidance(panel), 'consulting/tells-you-domestic-abuse');
  await openCard(panel, card.title);
  await setDiscreet(panel, true);
  await heading(panel, card.discreetTitle);
  await look('discreet-card');
  await goHome(panel);
  await look('discreet-home');
  await panel.getByRole('button', { name: 'Find' }).click();
  await look('discreet-find');
  await search(panel, 'interpreter');
  await look('discreet-found');
  await goHome(panel);
}

async function visitReception(panel: Page, look: Look): Promise<void> {
  await chooseInMenu(panel, 'Switch to Reception');
  await expect(panel.locator('html')).toHaveAttribute('data-role', 'reception');
  await look('reception-discreet');
  await setDiscreet(panel, false);
  await expect(panel.locator('.tile').first()).toBeVisible();
  await look('reception-home');
}

/**
 * Goes through every screen of a panel that has just been opened for the first time, and looks at
 * each: the first run, both homes, lists, a card of each kind, search, pages, discreet view, Hide.
 */
export async function visitScreens(panel: Page, look: Look): Promise<void> {
  await visitFirstRun(panel, look);
  await chooseRole(panel, 'consulting');
  await visitHome(panel, look);
  await visitCards(panel, look);
  await visitSearch(panel, look);
  await visitPages(panel, look);
  await visitDiscreet(panel, look);
  await visitReception(panel, look);
  await hideButton(panel).click();
  await expect(panel.getByRole('button', { name: 'Show' })).toBeVisible();
  await look('hidden');
}
