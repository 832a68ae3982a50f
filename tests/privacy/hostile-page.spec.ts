import type { Page } from '@playwright/test';
import { test as base, expect } from '../support/chromium/test.ts';
import { openHome } from '../support/e2e/drive.ts';
import { readEverythingKept } from '../support/e2e/kept.ts';
import { note, releasedExtension } from '../support/privacy/evidence.ts';
import { allRefused, attackScript } from '../support/privacy/hostile.ts';
import { writeSibling } from '../support/privacy/sibling-extension.ts';

const test = base.extend<{ extension: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
  extension: async ({}, use) => use(releasedExtension),
});

const addressOf = (id: string): string => `chrome-extension://${id}/`;

/** Frames a page, and gives where each frame of the tab then is. */
async function framesAfter(page: Page, url: string): Promise<readonly string[]> {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.src = src;
    document.body.append(frame);
    return loaded.then(() => true);
  }, url);
  return page.frames().map((frame) => frame.url());
}

test('a web page can read, show, run and frame nothing of it, nor send it a message', async ({
  page,
  panel,
  extensionId,
}) => {
  await openHome(panel, 'consulting');
  // The panel remembers its home a moment after it stands; nothing of its own changes after that.
  await expect.poll(() => readEverythingKept(panel)).toContain('"shown":');
  const before = await readEverythingKept(panel);
  const ours = addressOf(extensionId);
  expect(await page.evaluate(attackScript(ours, 'sidepanel.html'))).toEqual(allRefused);
  const frames = await framesAfter(page, `${ours}sidepanel.html`);
  expect(frames.filter((url) => url.startsWith(ours))).toEqual([]);
  await page.evaluate(() => new BroadcastChannel('foreword.changes').postMessage(0));
  expect(await readEverythingKept(panel)).toBe(before);
  await note(`${Object.keys(allRefused).length + 2} attacks by a web page: all refused`);
});

test('a web page cannot lead a person into one of its pages', async ({ page, extensionId }) => {
  const deep = `${addressOf(extensionId)}sidepanel.html#card/consulting/start-safe`;
  const opening = page.context().waitForEvent('page');
  await page.evaluate((url) => void window.open(url), deep);
  const opened = await opening;
  await expect.poll(() => opened.url()).not.toBe('');
  expect(opened.url()).not.toContain('sidepanel.html');
  await page.evaluate((url) => {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = 'Follow';
    document.body.append(link);
  }, deep);
  await page.getByText('Follow').click();
  await expect.poll(() => page.url()).not.toContain('sidepanel.html');
  await note('a window and a link: neither arrives');
});

test('the same attacks reach the control, which lets pages in', async ({
  page,
  session,
}, testInfo) => {
  const folder = testInfo.outputPath('sibling');
  writeSibling(folder, page.url());
  const { browser } = session.started();
  const { id } = await browser.send<{ id: string }>('Extensions.loadUnpacked', { path: folder });
  const theirs = addressOf(id);
  expect(await page.evaluate(attackScript(theirs, 'page.html'))).toMatchObject({
    'read a file of the extension': expect.stringMatching(/^read \d+/),
  });
  const frames = await framesAfter(page, `${theirs}page.html`);
  expect(frames).toContain(`${theirs}page.html`);
  await note('the control was read and framed by the same attacks');
});
