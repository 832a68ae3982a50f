import { defineBackground } from 'wxt/utils/define-background';
import { createBell } from '#lib/platform/bell.ts';
import { browser } from '#lib/platform/browser.ts';
import { readPackagedFile } from '#lib/platform/fetch.ts';
import { openPanelOnClick } from '#lib/platform/side-panel.ts';
import { storageArea } from '#lib/platform/storage.ts';
import { databaseName, openDatabase } from '#lib/store/database.ts';
import { refreshPackaged } from '#lib/store/refresh-packaged.ts';
import { keepSegments } from '#lib/store/segments.ts';

/** Installs the packaged guidance ahead of the first opening of the panel. */
async function refresh(): Promise<void> {
  const db = await openDatabase(databaseName, { onClosed: () => undefined });
  if (!db.ok) return; // the panel shows the package from memory, and mends what it can
  try {
    const done = await navigator.locks.request('foreword.release', () =>
      refreshPackaged(db.value, readPackagedFile),
    );
    if (done.ok && done.value === 'installed') createBell(() => undefined).ring();
    await keepSegments(db.value);
  } finally {
    db.value.close();
  }
}

export default defineBackground({
  main() {
    browser.runtime.onInstalled.addListener(() => void refresh());
    browser.runtime.onStartup.addListener(() => void refresh());
    browser.commands.onCommand.addListener((command) => {
      if (command === 'hide') void storageArea('session').set({ hidden: true });
    });
    openPanelOnClick();
  },
});
