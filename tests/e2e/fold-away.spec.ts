import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium/test.ts';
import { chooseInMenu, discreetSwitch, openCard, openHome, search } from '../support/e2e/drive.ts';
import { readEverythingKept } from '../support/e2e/kept.ts';
import { buttonOf, headingOf, lookAt, openLater } from '../support/e2e/whole-panel.ts';

const title = 'Working with an interpreter';
const quietHome = 'Before we start';

/** Chooses a time, and opens a card under a clock that can be moved. */
async function openFolding(panel: Page, time: string): Promise<void> {
  await openLater(panel, 0);
  await openHome(panel, 'consulting');
  await chooseInMenu(panel, 'Settings');
  await panel.getByRole('radio', { name: time }).check();
  await openCard(panel, title);
}

test('goes home in discreet view after two minutes without use, and loses nothing', async ({
  panel,
}) => {
  await openFolding(panel, 'After 2 minutes without use');
  await buttonOf(panel, 'Pin').click();
  await panel.clock.fastForward('01:50');
  await expect(headingOf(panel)).toHaveText(title);
  await panel.clock.fastForward('00:15');
  await expect(headingOf(panel)).toHaveText(quietHome);
  await expect(discreetSwitch(panel)).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.getByText(title)).toHaveCount(0);
  expect(await readEverythingKept(panel)).not.toContain('"card":"consulting/interpreter"');
  await lookAt(panel, 'folded-away');
  await discreetSwitch(panel).click();
  await expect(panel.getByRole('navigation', { name: 'Pinned' })).toContainText(title);
});

test('counts from the last use, by key, pointer or wheel', async ({ panel }) => {
  await openFolding(panel, 'After 2 minutes without use');
  const scrolled = () => panel.evaluate(() => scrollY);
  for (const use of [
    () => panel.keyboard.press('Shift'),
    () => panel.mouse.move(50, 300),
    async () => {
      await panel.mouse.wheel(0, 200);
      await expect.poll(scrolled).toBeGreaterThan(0);
    },
  ]) {
    await panel.clock.fastForward('01:50');
    await use();
    await expect(headingOf(panel)).toHaveText(title);
  }
  await panel.clock.fastForward('01:50');
  await expect(headingOf(panel)).toHaveText(title);
  await panel.clock.fastForward('00:15');
  await expect(headingOf(panel)).toHaveText(quietHome);
});

test('counts no move of the page under a pointer that lies still as use', async ({ panel }) => {
  await openFolding(panel, 'After 2 minutes without use');
  await panel.clock.fastForward('01:50');
  // As Chromium tells of it, some frames after a page has scrolled or been laid out.
  await panel.evaluate(() =>
    document.dispatchEvent(new PointerEvent('pointermove', { movementX: 0, movementY: 0 })),
  );
  await panel.clock.fastForward('00:15');
  await expect(headingOf(panel)).toHaveText(quietHome);
});

test('takes a search away with the words in it', async ({ panel }) => {
  await openFolding(panel, 'After 5 minutes');
  await panel.getByRole('banner').getByRole('button').first().click();
  await search(panel, 'abuse');
  await panel.clock.fastForward('05:05');
  await expect(headingOf(panel)).toHaveText(quietHome);
  await expect(panel.getByRole('searchbox')).toHaveCount(0);
});

test('never folds where it was not chosen', async ({ panel }) => {
  await openFolding(panel, 'Never');
  await panel.clock.fastForward('08:00:00');
  await expect(headingOf(panel)).toHaveText(title);
});
