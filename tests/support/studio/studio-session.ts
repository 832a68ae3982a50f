import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { connect } from '../chromium/connect.ts';
import {
  type ChromiumBrowser,
  type LaunchChoices,
  launchChromium,
} from '../chromium/launch-chromium.ts';
import { makeProfileFolder } from '../profile-folder.ts';

/** A profile with the Studio open in a tab, as one person has it on their computer. */
export type StudioSession = {
  studio(): Page;
  readonly browser: () => ChromiumBrowser;
  /** Opens another tab of the Studio, at a hash such as `#/library`. */
  anotherTab(hash?: string): Promise<Page>;
  /** Ends the browser, by force where asked, and opens the Studio again on the same profile. */
  restart(how?: { readonly killed: boolean; readonly hash?: string }): Promise<Page>;
  end(): Promise<void>;
};

type Choices = Omit<LaunchChoices, 'userDataDir' | 'url'>;

/** Starts a browser on a fresh profile with the Studio in a tab of 1280 × 860. */
export async function startStudioSession(choices: Choices): Promise<StudioSession> {
  const profile = makeProfileFolder('studio');
  const openAt = async (browser: ChromiumBrowser, hash: string): Promise<Page> => {
    const { context } = await connect(browser, { again: false });
    return openTab(context, browser.extensionId, hash);
  };
  const start = async (hash: string) => {
    const browser = await launchChromium({ ...choices, userDataDir: profile });
    return { browser, page: await openAt(browser, hash) };
  };
  let current = await start('');
  return {
    studio: () => current.page,
    browser: () => current.browser,
    anotherTab: (hash = '') => openTab(current.page.context(), current.browser.extensionId, hash),
    async restart({ killed, hash = '' } = { killed: false }) {
      await (killed ? current.browser.kill() : current.browser.close());
      current = await start(hash);
      return current.page;
    },
    async end() {
      await current.browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** Opens a tab of the Studio, of 1280 × 860, at a hash such as `#/library`. */
export async function openTab(
  context: ReturnType<Page['context']>,
  extensionId: string,
  hash: string,
): Promise<Page> {
  const page = await context.newPage();
  // Somebody listens from the start: begun by the key that asks for a file, listening can come
  // after the dialogue, and then nobody hears of it.
  page.on('filechooser', () => undefined);
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${extensionId}/studio.html${hash}`);
  await page.locator('h1').first().waitFor();
  return page;
}
