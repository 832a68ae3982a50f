import type { CDPSession, Page } from '@playwright/test';

const sessions = new WeakMap<Page, CDPSession>();

/** Asks for another size of a side panel in CSS pixels; the page has it a moment later. */
export async function setPanelSize(panel: Page, width: number, height = 765): Promise<void> {
  // The size lasts only as long as the session that gave it: keep one for each panel.
  const session = sessions.get(panel) ?? (await panel.context().newCDPSession(panel));
  sessions.set(panel, session);
  const metrics = { width, height, deviceScaleFactor: 0, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
}

/**
 * Gives a side panel another size, as dragging its edge would, and waits until it has it. Chrome's
 * own default and least width is 360; narrower panels are met in Firefox and at greater zoom.
 */
export async function resizePanel(panel: Page, width: number, height?: number): Promise<void> {
  await setPanelSize(panel, width, height);
  await panel.waitForFunction((expected) => window.innerWidth === expected, width);
}
