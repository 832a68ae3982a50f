import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium/test.ts';
import {
  chooseInMenu,
  glanceOf,
  goHome,
  hideButton,
  openAllCards,
  openCard,
  openHome,
  rowNamed,
} from '../support/e2e/drive.ts';
import { filesUnder, filesWith, profileOf } from '../support/e2e/kept.ts';
import { openPrivateWindow } from '../support/e2e/private-window.ts';
import { buttonOf, fill, lookAt, openLocalForm } from '../support/e2e/whole-panel.ts';

const title = 'Working with an interpreter';
const otherTitle = 'Ending the consultation well';
const note = 'The key is in the red tin.';
const ordinaryNote = 'The key is in the green tin.';

async function write(panel: Page, words: string): Promise<void> {
  await openCard(panel, title);
  await openLocalForm(panel);
  await fill(panel, {
    'Anything else the team should know': words,
    'Name of your practice': 'Elm Street Surgery',
  });
  await buttonOf(panel, 'Save').click();
  await expect(panel.locator('section.here')).toContainText(words);
}

test.use({ alone: true });

test('fault 69: a private window reads what is kept, keeps its own in memory only, and says so', async ({
  panel,
  session,
}) => {
  await openHome(panel, 'consulting');
  await openCard(panel, title);
  await buttonOf(panel, 'Pin').click();
  const { panel: hidden, close } = await openPrivateWindow(session);
  await expect(rowNamed(hidden, title)).toBeVisible();
  await chooseInMenu(hidden, 'About and privacy');
  await expect(hidden.locator('main')).toContainText('This is a private window');
  await lookAt(hidden, 'private-about');
  await chooseInMenu(hidden, 'Settings');
  await expect(hidden.locator('main')).toContainText('no update source and no policy file');
  await expect(buttonOf(hidden, 'Add an update source')).toHaveCount(0);
  await chooseInMenu(hidden, 'Check this computer');
  await expect(hidden.locator('main')).toContainText('Private: kept in memory only');
  await write(hidden, note);
  await buttonOf(hidden, 'Pin').click();
  await goHome(hidden);
  await expect(hidden.getByRole('heading', { name: 'Pinned' })).toHaveCount(0);
  // It holds while the window is there.
  await hidden.reload();
  await openCard(hidden, title);
  await expect(hidden.locator('section.here')).toContainText(note);
  const ordinary = await session.reopenPanel();
  await expect(rowNamed(ordinary, title)).toBeVisible();
  await openCard(ordinary, title);
  await expect(ordinary.locator('main')).not.toContainText(note);
  await write(ordinary, ordinaryNote);
  await close();
  const { panel: later } = await openPrivateWindow(session);
  await expect(rowNamed(later, title)).toBeVisible();
  const { browser } = session.started();
  const profile = await profileOf(browser);
  await browser.close();
  const files = filesUnder(profile);
  // What reads the files does find what an ordinary window wrote.
  expect(filesWith(ordinaryNote, files)).not.toEqual([]);
  expect(filesWith(note, files)).toEqual([]);
});

test('Hide in a private window hides in every other window too, and the other way round', async ({
  panel,
  session,
}) => {
  await openHome(panel, 'consulting');
  const { panel: hidden } = await openPrivateWindow(session);
  const ordinary = await session.reopenPanel();
  await openCard(ordinary, title);
  await hideButton(hidden).click();
  await expect(ordinary.getByRole('button', { name: 'Show' })).toBeVisible();
  await ordinary.getByRole('button', { name: 'Show' }).click();
  await expect(glanceOf(hidden)).toBeVisible();
});

test('what a private window wrote and pinned stands over what an ordinary window keeps meanwhile', async ({
  panel,
  session,
}) => {
  await openHome(panel, 'consulting');
  const { panel: hidden } = await openPrivateWindow(session);
  await write(hidden, note);
  await buttonOf(hidden, 'Pin').click();
  const ordinary = await session.reopenPanel();
  await write(ordinary, ordinaryNote);
  await openCard(ordinary, otherTitle);
  await buttonOf(ordinary, 'Pin').click();
  await expect(buttonOf(ordinary, 'Pin')).toHaveAttribute('aria-pressed', 'true');
  await expect(hidden.locator('section.here')).toContainText(note);
  await expect(hidden.locator('section.here')).not.toContainText(ordinaryNote);
  await goHome(hidden);
  await expect(rowNamed(hidden, otherTitle)).toHaveCount(0);
  await expect(rowNamed(hidden, title)).toBeVisible();
});

test('a private window says that cards of sources are not here, and hides at once what they take back', async ({
  panel,
  session,
}) => {
  await openHome(panel, 'consulting');
  const { panel: hidden } = await openPrivateWindow(session);
  await expect(hidden.locator('footer.foot')).toContainText('cards of update sources are not here');
  await openCard(hidden, title);
  await expect(hidden.locator('main')).not.toContainText('Withdrawn');
  const ordinary = await session.reopenPanel();
  await ordinary.evaluate(
    (lists) =>
      (
        globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
      ).chrome.storage.local.set({ 'withdrawn.packaged': lists }),
    [
      {
        ...{ source: 'region', layer: 'regional' },
        items: [
          {
            ...{ bundle: 'org.foreword.starter', id: 'consulting/interpreter', upto: 99 },
            ...{ at: new Date().toISOString(), reason: 'Its advice is out of date.' },
          },
        ],
      },
    ],
  );
  await expect(hidden.locator('main')).toContainText('Its advice is out of date.');
  await goHome(hidden);
  await openAllCards(hidden);
  await expect(hidden.getByRole('button', { name: title })).toHaveCount(0);
});
