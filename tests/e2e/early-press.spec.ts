import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { builtExtension } from '../support/built-extension.ts';
import { expect, test } from '../support/chromium/test.ts';
import { glanceOf, hideButton, openHome, showButton } from '../support/e2e/drive.ts';
import { isHomeRemembered } from '../support/e2e/last-home.ts';

// The panel's own module, over a home that is shown from memory, until it is let go.
const hold = `if (document.querySelector('#panel > *'))
  await new Promise((go) => addEventListener('go', go, { once: true }));
`;
const letGo = (panel: Page) => panel.evaluate(() => void dispatchEvent(new Event('go')));

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

type Opening = {
  readonly panel: Page;
  readonly worker: Worker;
  readonly closePanel: () => Promise<void>;
  readonly reopenPanel: () => Promise<Page>;
};

/** A panel that shows its home from memory, and whose own module does not come. */
async function openHeld({ panel, worker, closePanel, reopenPanel }: Opening): Promise<Page> {
  await openHome(panel, 'consulting');
  await expect.poll(() => isHomeRemembered(worker)).toBe(true);
  await closePanel();
  const again = await reopenPanel();
  await expect(glanceOf(again)).toBeVisible();
  return again;
}

test('Hide takes every word away before the panel can answer, and is answered once it can', async ({
  panel,
  worker,
  closePanel,
  reopenPanel,
}) => {
  const again = await openHeld({ panel, worker, closePanel, reopenPanel });
  await hideButton(again).click();
  expect(await again.evaluate(() => document.body.textContent?.trim())).toBe('');
  await letGo(again);
  await expect(showButton(again)).toBeFocused();
  await expect(again.locator('body')).toHaveText(/^\s*Hidden\s*Show\s*$/);
});

test('a panel that is closed before it could answer Hide opens hidden', async ({
  panel,
  worker,
  closePanel,
  reopenPanel,
}) => {
  const again = await openHeld({ panel, worker, closePanel, reopenPanel });
  await hideButton(again).click();
  await closePanel();
  await expect(showButton(await reopenPanel())).toBeVisible();
});

test('what was pressed before the panel could answer is answered once it can', async ({
  panel,
  worker,
  closePanel,
  reopenPanel,
}) => {
  const again = await openHeld({ panel, worker, closePanel, reopenPanel });
  const way = again.locator('main nav li button').first();
  const title = (await way.locator('span').first().textContent()) ?? '';
  await way.click();
  await letGo(again);
  await expect(again.getByRole('heading', { name: title, exact: true })).toBeVisible();
  await expect(again.locator('main nav li')).toHaveCount(0);
});
