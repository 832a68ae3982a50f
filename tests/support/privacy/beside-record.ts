import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { loopbackOnly } from '../chromium/browser-flags.ts';
import { type Connection, connect, pageAt, pageOfTarget } from '../chromium/connect.ts';
import { type ChromiumBrowser, launchChromium } from '../chromium/launch-chromium.ts';
import { openSidePanel, type Target } from '../chromium/side-panel.ts';
import { openCard, openHome, search } from '../e2e/drive.ts';
import { logNetTo, readNetLog } from '../e2e/net-log.ts';
import { waitFor } from '../wait-for.ts';
import { type Canaries, makeCanaries } from './canaries.ts';
import { type RecordPage, serveRecord } from './record-page.ts';
import { writeSibling } from './sibling-extension.ts';
import {
  askedAbroad,
  type Holding,
  lookInFiles,
  type Watched,
  watchExtension,
} from './watch-extension.ts';

/** What was seen of one extension beside the record, its browser's end included. */
export type Seen = Watched & {
  readonly files: Holding & { readonly files: number };
  readonly asked: readonly string[];
};

/** Both extensions beside one record, and what the record's server was asked for. */
export type BesideRecord = {
  readonly canaries: Canaries;
  readonly ours: Seen;
  readonly sibling: Seen;
  readonly served: readonly string[];
};

const catchMaxMs = 10_000;

async function useBoth(page: Page, panel: Page, canaries: Canaries): Promise<void> {
  await openHome(panel, 'consulting');
  await page.bringToFront();
  await page.locator('#notes').pressSequentially(canaries['typed text']);
  await search(panel, 'interpreter');
  await openCard(panel, 'Working with an interpreter');
}

type Watching = {
  readonly browser: ChromiumBrowser;
  readonly siblingId: string;
  readonly record: RecordPage;
  readonly canaries: Canaries;
};

async function pageTarget({ browser, record }: Watching): Promise<Target> {
  const { targetInfos } = await browser.send<{ targetInfos: Target[] }>('Target.getTargets', {});
  const found = targetInfos.find(({ type, url }) => type === 'page' && url === record.url);
  if (found === undefined) throw new Error('the record is not open');
  return found;
}

async function watchBoth(watching: Watching): Promise<{ ours: Watched; sibling: Watched }> {
  const { browser, siblingId, record, canaries } = watching;
  const opened = await openSidePanel(browser, record.url);
  const connection: Connection = await connect(browser, { again: false });
  const panel = await pageOfTarget(connection, opened);
  await useBoth(await pageAt(connection, record.url), panel, canaries);
  const wasSent = () => record.asked.some((url) => url.includes(canaries['typed text']));
  // Only once the control has done all that it does is it fair to look at what was caught.
  if (!(await waitFor(wasSent, { maxMs: catchMaxMs }))) throw new Error('the control did nothing');
  await connection.playwright.close();
  const beside = { record: await pageTarget(watching), canaries };
  const ours = await watchExtension(browser, browser.extensionId, beside);
  const sibling = await watchExtension(browser, siblingId, beside);
  return { ours, sibling };
}

async function run(place: string, path: string, extension: string): Promise<BesideRecord> {
  const canaries = makeCanaries();
  const record = await serveRecord(canaries);
  const profile = join(place, 'profile');
  const netLog = join(place, 'net-log.json');
  const sent = record.url.replace('record', 'sent');
  writeSibling(join(place, 'sibling'), sent);
  // Chromium's sandbox hides a renderer's memory from the user who started it, unless told not to.
  const extraArguments = [loopbackOnly, logNetTo(netLog), '--allow-sandbox-debugging'];
  const browser = await launchChromium({
    ...{ path, extension, headless: true, userDataDir: profile, extraArguments },
  });
  try {
    const loaded = { path: join(place, 'sibling') };
    const { id: siblingId } = await browser.send<{ id: string }>('Extensions.loadUnpacked', loaded);
    await browser.send('Target.createTarget', { url: record.url });
    const { ours, sibling } = await watchBoth({ browser, siblingId, record, canaries });
    await browser.close();
    const begun = readNetLog(netLog);
    const rest = (id: string) => ({
      files: lookInFiles(profile, id, canaries),
      asked: askedAbroad(begun, id),
    });
    return {
      canaries,
      ours: { ...ours, ...rest(browser.extensionId) },
      sibling: { ...sibling, ...rest(siblingId) },
      served: record.asked,
    };
  } finally {
    await browser.close();
    await record.close();
  }
}

/** Opens the mock record beside the real side panel and the control, uses both, and looks. */
export async function standBesideRecord(path: string, extension: string): Promise<BesideRecord> {
  const place = mkdtempSync(join(tmpdir(), 'foreword-privacy-'));
  try {
    return await run(place, path, extension);
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
