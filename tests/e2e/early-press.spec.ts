import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension } from '../support/built-extension.ts';
import { test as base, expect } from '../support/chromium/test.ts';
import { glanceOf, hideButton, openHome, showButton } from '../support/e2e/drive.ts';
import { isHomeRemembered } from '../support/e2e/last-home.ts';

// The panel's own module, over a home that is shown from memory, until it is let go.
const hold = `if (document.querySelector('#panel > *'))
  await new Promise((go) => addEventListener('go', go, { once: true }));
`;
const letGo = (panel: Page) => panel.evaluate(() => void dispatchEvent(new Event('go')));

/** A panel that shows its home from memory, and whose own module does not come. */
const test = base.extend<{ early: Page }>({
  early: async ({ panel, worker, closePanel, reopenPanel }, use) => {
    await openHome(panel, 'consulting');
    await expect.poll(() => isHomeRemembered(worker)).toBe(true);
    await closePanel();
    const early = await reopenPanel();
    await expect(glanceOf(early)).toBeVisible();
    await use(early);
  },
});

const held = mkdtempSync(join(tmpdir(), 'foreword-held-'));
test.use({ extension: held });
test.beforeAll(() => {
  cpSync(builtExtension('chrome'), held, { recursive: true });
  const modules = globSync('chunks/panel-*.js', { cwd: held });
  expect(modules).toHaveLength(1);
  for (const path of modules.map((name) => join(held, name)))
    writeFileSync(path, hold + readFileSync(path, 'utf8'));
});
test.afterAll(() => rmSync(held, { recursive: true, force: true }));

test('Hide takes every word away before the panel can answer, and is answered once it can', async ({
  early,
}) => {
  await hideButton(early).click();
  expect(await early.evaluate(() => document.body.textContent?.trim())).toBe('');
  await letGo(early);
  await expect(showButton(early)).toBeFocused();
  await expect(early.locator('body')).toHaveText(/^\s*Hidden\s*Show\s*$/);
});

test('a panel that is closed before it could answer Hide opens hidden', async ({
  early,
  closePanel,
  reopenPanel,
}) => {
  await hideButton(early).click();
  await closePanel();
  await expect(showButton(await reopenPanel())).toBeVisible();
});

test('what was pressed before the panel could answer is answered once it can', async ({
  early,
}) => {
  const way = early.locator('main nav li button').first();
  const title = (await way.locator('span').first().textContent()) ?? '';
  await way.click();
  await letGo(early);
  await expect(early.getByRole('heading', { name: title, exact: true })).toBeVisible();
  await expect(early.locator('main nav li')).toHaveCount(0);
});

test('what was typed into the search box before the panel could answer is searched for', async ({
  early,
}) => {
  const box = early.getByRole('searchbox');
  await box.click();
  await early.keyboard.type('chap');
  await letGo(early);
  await expect(early.locator('main.found .row').first()).toBeVisible();
  await expect(box).toBeFocused();
  await early.keyboard.type('eron');
  await expect(box).toHaveValue('chaperon');
});
