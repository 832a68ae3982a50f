import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProfileFolder } from '../profile-folder.ts';

type Preference = string | number | boolean;

const preferences: Readonly<Record<string, Preference>> = {
  'marionette.port': 0,
  'remote.prefs.recommended': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'app.update.disabledForTesting': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.autoDisableScopes': 0,
  // An extension installed for a test goes when Firefox ends; what it kept on disk must not, so
  // that a test can find it there after a restart.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** A Firefox profile in a folder of its own. */
export type FirefoxProfile = { readonly folder: string; remove(): void };

/** Makes a fresh profile that asks nothing, reports nothing and listens on a free port. */
export function makeFirefoxProfile(): FirefoxProfile {
  const folder = makeProfileFolder('firefox');
  const lines = Object.entries(preferences).map(
    ([name, preference]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(preference)});`,
  );
  writeFileSync(join(folder, 'user.js'), `${lines.join('\n')}\n`);
  const remove = () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  return { folder, remove };
}
