import { defineBackground } from 'wxt/utils/define-background';
import { ensureAlarm, hearAlarm, setAlarm } from '#lib/platform/alarms.ts';
import { ringOnce } from '#lib/platform/bell.ts';
import { browser } from '#lib/platform/browser.ts';
import { hearManagedPolicy } from '#lib/platform/managed-policy.ts';
import { askPages } from '#lib/platform/open-pages.ts';
import { openPanelOnClick } from '#lib/platform/side-panel.ts';
import { storageArea } from '#lib/platform/storage.ts';
import { databaseName, openDatabase } from '#lib/store/database.ts';
import { keepSegments } from '#lib/store/keep-segments.ts';
import { mendKept } from '#lib/store/mend-kept.ts';
import { refreshPackaged } from '#lib/store/refresh-packaged.ts';
import { startParts } from './sidepanel/start-parts.ts';
import { syncHere } from './sidepanel/sync-here.ts';

const exclusively = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('foreword.release', work);

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Installs the packaged guidance ahead of the first opening of the panel, and mends what is kept. */
async function refresh(): Promise<void> {
  const db = await openDatabase(databaseName, { onClosed: () => undefined });
  if (!db.ok) return; // the panel shows the package from memory, and mends what it can
  try {
    const done = await exclusively(() => refreshPackaged(db.value, startParts()));
    if (done.ok && done.value === 'installed') ringOnce();
    await mendKept(db.value, storageArea('local'), exclusively);
    await keepSegments(db.value);
  } finally {
    db.value.close();
  }
}

/** Checks what is due, in a page where one is open: the browser ends this worker after 30 s. */
async function sync(): Promise<void> {
  // A page that was asked sets the alarm itself, unless it is closed before it is done; and where the
  // store does not open nobody does: what wakes this worker anew is not to do so every minute.
  if ((await askPages()) || !(await syncHere('due'))) await setAlarm(Date.now() + hourMs);
}

/** At every start: browsers lose alarms, and the check sets the next one. */
async function start(): Promise<void> {
  await refresh();
  await sync();
}

export default defineBackground({
  main() {
    browser.runtime.onInstalled.addListener(() => void start());
    browser.runtime.onStartup.addListener(() => void start());
    hearAlarm(() => {
      void storageArea('local').set({ alarmFired: Date.now() });
      void sync();
    });
    hearManagedPolicy(() => void sync());
    void ensureAlarm(Date.now() + minuteMs);
    browser.commands.onCommand.addListener((command) => {
      if (command === 'hide') void storageArea('session').set({ hidden: true });
    });
    openPanelOnClick();
  },
});
