import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Card } from '#lib/guidance/card.ts';
import type { PanelSession } from '../support/chromium/panel-session.ts';
import { expect, type OtherExtension, test } from '../support/e2e/another-release.ts';
import { countInstalled } from '../support/e2e/database.ts';
import {
  chooseInMenu,
  goHome,
  linesOf,
  openCard,
  openHome,
  rowNamed,
  setDiscreet,
} from '../support/e2e/drive.ts';
import { headingOf, lookAt } from '../support/e2e/whole-panel.ts';

const cards = join(import.meta.dirname, '../../lib/starter/cards');
const readCard = (id: string): Card => JSON.parse(readFileSync(join(cards, `${id}.json`), 'utf8'));

const changed = readCard('consulting/start-safe');
const fresh = readCard('consulting/fit-notes-and-letters');
const lineOfBefore = 'Ask what they came for.';
const reviewed = '2026-11-08';
const gone: Card = { ...changed, id: 'consulting/of-before', title: 'A card of before', reviewed };

/** The release of before: without one card of now, with one that goes, and another third line. */
function older(card: Card): Card | undefined {
  if (card.id === fresh.id) return undefined;
  const lines = card.id === changed.id ? [...card.lines.slice(0, 2), lineOfBefore] : card.lines;
  return { ...card, reviewed, lines } as Card;
}

test.use({ firstRelease: { change: older, beside: [gone] } });

const footOf = (panel: Page) => panel.locator('footer.foot');
const ready = 'New cards are ready. They will show when you go back.';

/**
 * Puts the newer release in the place of the older, as an update does, and opens the panel again:
 * it shows what was there, and finds the newer one afterwards. After a start of the whole browser
 * the worker may have installed it before the panel opens.
 */
async function update(session: PanelSession, other: OtherExtension): Promise<Page> {
  await openHome(session.started().panel, 'consulting');
  await expect(footOf(session.started().panel)).not.toContainText('What’s new');
  await expect.poll(() => countInstalled(session.started().worker)).toBeGreaterThan(40);
  other.carryCurrent();
  await session.closePanel();
  const panel = await session.reopenPanel();
  await expect(footOf(panel)).toHaveText(ready);
  return panel;
}

test('does not swap cards under a reader, and shows the newer ones once they go on', async ({
  session,
  other,
}) => {
  const panel = await update(session, other);
  await expect(linesOf(panel).nth(2)).toHaveText(lineOfBefore);
  await lookAt(panel, 'newer-ready');
  await openCard(panel, fresh.title);
  await goHome(panel);
  await expect(linesOf(panel).nth(2)).toHaveText(changed.lines[2] ?? '');
  await expect(footOf(panel)).toContainText('What’s new: 3');
});

test('says in words what is new, changed and gone, and counts it until it was opened', async ({
  session,
  other,
}) => {
  const panel = await update(session, other);
  await chooseInMenu(panel, 'All cards');
  await goHome(panel);
  await footOf(panel).getByRole('button', { name: 'What’s new: 3' }).click();
  await expect(headingOf(panel)).toHaveText('What’s new');
  const news = panel.getByRole('navigation', { name: /^2026\.11, \d+ Nov 2026$/ });
  await expect(news.getByRole('listitem')).toHaveCount(3);
  await expect(rowNamed(panel, changed.title)).toContainText('Line 3 changed');
  await expect(rowNamed(panel, fresh.title)).toContainText('New card');
  await expect(news.locator('.row.off')).toHaveText(/A card of before\s*No longer in the guidance/);
  await expect(news.getByRole('button')).toHaveCount(2);
  await lookAt(panel, 'news');
  await rowNamed(panel, fresh.title).click();
  await expect(headingOf(panel)).toHaveText(fresh.title);
  await goHome(panel);
  await expect(footOf(panel)).not.toContainText('What’s new');
  const { panel: later } = await session.restart();
  await expect(footOf(later)).toContainText('Built-in cards');
  await expect(footOf(later)).not.toContainText('What’s new');
  await chooseInMenu(later, 'What’s new');
  await expect(rowNamed(later, changed.title)).toContainText('Line 3 changed');
});

test('counts news as read where its page was the first to be opened', async ({
  session,
  other,
}) => {
  const panel = await update(session, other);
  await chooseInMenu(panel, 'What’s new');
  await expect(rowNamed(panel, fresh.title)).toContainText('New card');
  await goHome(panel);
  await expect(footOf(panel)).toContainText('Built-in cards');
  await expect(footOf(panel)).not.toContainText('What’s new');
});

test('names no topic in discreet view, and does not count as read there', async ({
  session,
  other,
}) => {
  const panel = await update(session, other);
  await chooseInMenu(panel, 'All cards');
  await goHome(panel);
  await setDiscreet(panel, true);
  await chooseInMenu(panel, 'What’s new');
  await expect(panel.locator('main')).toContainText('Leave discreet view to read it.');
  await expect(panel.locator('main')).not.toContainText(changed.title);
  await lookAt(panel, 'news-discreet');
  await goHome(panel);
  await setDiscreet(panel, false);
  await expect(footOf(panel)).toContainText('What’s new: 3');
});
