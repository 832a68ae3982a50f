import {
  chooseInMenu,
  chooseRole,
  expectHeading,
  fillField,
  openCard,
  readAll,
  readLines,
  readWords,
} from '../support/firefox/drive.ts';
import { closeWindow, openPrivateWindow } from '../support/firefox/private-window.ts';
import { openSidebar, type Sidebar } from '../support/firefox/sidebar.ts';
import { hearTab, readOpenPages } from '../support/firefox/tabs.ts';
import { expect, test } from '../support/firefox/test.ts';

test.use({ inPrivateWindows: true });

const card = 'consulting/tells-you-domestic-abuse';
const secret = 'Ring extension 8472 and ask for Sam';

/** All that ordinary windows of Firefox have of the extension, on disk and in its documents. */
const readOnDisk = (sidebar: Sidebar): Promise<string> =>
  sidebar.evaluate<string>(`
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const db = await settled(indexedDB.open('foreword'));
    const kept = db.transaction('kept').objectStore('kept');
    const rows = [await settled(kept.getAllKeys()), await settled(kept.getAll())];
    db.close();
    // The document's own global, seen through the driver's sandbox.
    const { local } = window.wrappedJSObject.browser.storage;
    return JSON.stringify([await local.get(null), rows, { ...localStorage }]);`);

async function writeNote(sidebar: Sidebar): Promise<void> {
  await openCard(sidebar, card);
  await sidebar.clickButton('Write how we do it here');
  await expectHeading(sidebar, 'How we do it here');
  await fillField(sidebar, 'Anything else the team should know', secret);
  await fillField(sidebar, 'Name of your practice', 'Elm Street Surgery');
  await sidebar.clickButton('Save');
  await expect.poll(() => readAll(sidebar, '.here li')).toContain(secret);
}

test('a private window of Firefox reads what is kept, and leaves nothing on disk', async ({
  firefox,
  sidebar,
}) => {
  await chooseRole(sidebar, 'consulting');
  const home = await readLines(sidebar);
  const before = await readOnDisk(sidebar);
  expect(before).toContain('consulting');

  await openPrivateWindow(firefox);
  const hidden = await openSidebar(firefox);
  await expect.poll(() => readLines(hidden)).toEqual(home);
  // Firefox has no database there, which is no damage.
  expect(await readAll(hidden, '.notice')).toEqual([]);
  await chooseInMenu(hidden, 'About and privacy');
  await expect.poll(() => readWords(hidden)).toContain('This is a private window');
  await chooseInMenu(hidden, 'Check this computer');
  await expect.poll(() => readWords(hidden)).toMatch(/Window\s+Private: kept in memory only/);
  expect(await readWords(hidden)).toMatch(/Last refusals\s+None/);
  await writeNote(hidden);
  await hidden.clickButton('Pin');
  await chooseInMenu(hidden, 'Settings');
  await hidden.click('input[name=theme][value=dark]');
  await chooseInMenu(hidden, 'Switch to Reception');
  await expect.poll(() => readAll(hidden, '.quietview')).toHaveLength(1);

  await closeWindow(firefox);
  expect(await readOnDisk(sidebar)).toBe(before);

  // A private window that is opened later knows nothing of it either.
  await openPrivateWindow(firefox);
  const later = await openSidebar(firefox);
  await expect.poll(() => readLines(later)).toEqual(home);
  await openCard(later, card);
  expect(await readWords(later)).not.toContain(secret);
});

test('a private window of Firefox keeps its notes while it is open, and prints', async ({
  firefox,
  reopenSidebar,
}) => {
  await openPrivateWindow(firefox);
  const hidden = await openSidebar(firefox);
  await chooseRole(hidden, 'consulting');
  await writeNote(hidden);
  const again = await reopenSidebar();
  await expect.poll(() => readAll(again, '.here li')).toContain(secret);
  await again.clickButton('Print');
  const printed = await hearTab(firefox, '/print.html');
  await expect.poll(() => readWords(printed)).toContain(secret);
  await chooseInMenu(again, 'Open in its own small window');
  await expect
    .poll(() => readOpenPages(firefox))
    .toEqual([
      { path: '/print.html', isPrivate: true },
      { path: '/sidepanel.html', isPrivate: true },
    ]);
});
