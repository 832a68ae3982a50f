import { browser } from './browser.ts';

const name = 'sync';

/** Hears the one alarm of ours. To be called at once when the worker starts. */
export function hearAlarm(hear: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) hear();
  });
}

/** Sets the alarm to an instant, in milliseconds since 1970, in place of the one set before. */
export async function setAlarm(when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}

/** Takes the alarm away: there is nothing to check. */
export async function clearAlarm(): Promise<void> {
  await browser.alarms.clear(name);
}

/** Sets the alarm where there is none: browsers lose alarms, of updates and of crashes. */
export async function ensureAlarm(when: number): Promise<void> {
  if (!(await browser.alarms.get(name))) await setAlarm(when);
}
