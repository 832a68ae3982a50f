import { expect, type Page } from '@playwright/test';
import { builtExtension } from '../built-extension.ts';
import { connect, holdFocus, pageOfTarget } from '../chromium/connect.ts';
import { evaluate } from '../chromium/evaluate.ts';
import type { PanelSession } from '../chromium/panel-session.ts';
import { openSidePanel } from '../chromium/side-panel.ts';

/** A panel in a private window, and what closes that window. */
export type PrivatePanel = { readonly panel: Page; close(): Promise<void> };

const closeMaxMs = 10_000;

/** Allows the extension in private windows, as a person does; its open pages close. */
async function allow({ browser, panel }: ReturnType<PanelSession['started']>): Promise<void> {
  // On a busy machine a panel was seen to outlive the reload: it is closed by hand then.
  const closed = panel
    .waitForEvent('close', { timeout: closeMaxMs })
    .catch(() => panel.evaluate(() => window.close()).catch(() => undefined));
  const path = builtExtension('chrome');
  await browser.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
  await closed;
}

/**
 * Opens a private window with the panel beside a page, and closes every other panel on the way:
 * the extension starts again when it is allowed there.
 */
export async function openPrivateWindow(session: PanelSession): Promise<PrivatePanel> {
  const { browser, panel, page } = session.started();
  if (!panel.isClosed()) await allow(session.started());
  const url = `${page.url()}?private=${Date.now()}`;
  const ours = `chrome-extension://${browser.extensionId}/manifest.json`;
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: ours,
  });
  const open = `globalThis.chrome?.windows?.create(${JSON.stringify({ incognito: true, url })})
    .then(() => true) ?? false`;
  await expect
    .poll(() => evaluate(browser, targetId, open).catch(() => false), { timeout: 5000 })
    .toBe(true);
  await browser.send('Target.closeTarget', { targetId });
  const target = await openSidePanel(browser, url);
  const connection = await connect(browser, { again: true });
  const opened = await pageOfTarget(connection, target);
  await holdFocus(opened);
  const tab = connection.playwright
    .contexts()
    .flatMap((each) => each.pages())
    .find((each) => each.url() === url);
  const close = async (): Promise<void> => {
    await tab?.close();
    await expect.poll(() => opened.isClosed()).toBe(true);
  };
  return { panel: opened, close };
}
