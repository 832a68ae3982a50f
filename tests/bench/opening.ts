import { setTimeout as sleep } from 'node:timers/promises';
import { evaluate } from '../support/chromium/evaluate.ts';
import type { Target } from '../support/chromium/side-panel.ts';
import { waitFor } from '../support/wait-for.ts';
import { pages } from './limit-pages.ts';
import { addressOf, closeTarget, openInTab, type Stage, setPanelPage, targetsOf } from './stage.ts';

/** A panel that was opened: its document, and from the click to its first words on screen. */
export type Opening = { readonly panel: Target; readonly paintedMs: number };

const leaveAloneMs = 500;
const paintMaxMs = 10_000;
const settleMs = 250;

/**
 * When the first words of a page came on screen, in milliseconds since 1970: the browser's own
 * measure, which is the same for every page. A page of ours counts only with its words there.
 */
const readPaint = `(() => {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const words = document.querySelector('section.glance li') ?? document.querySelector('p');
  return paint && words ? performance.timeOrigin + paint.startTime : undefined;
})()`;

function wallClock(): number {
  return performance.timeOrigin + performance.now();
}

async function panelAt({ browser }: Stage, page: string): Promise<Target | undefined> {
  const url = addressOf(browser, page);
  return (await targetsOf(browser)).find((each) => each.type === 'page' && each.url === url);
}

/** Clicks the icon, and measures until the words of the page that opens are on screen. */
export async function openPanel(stage: Stage, page: string): Promise<Opening> {
  const { browser, tabId } = stage;
  const clicked = wallClock();
  await browser.send('Extensions.triggerAction', { id: browser.extensionId, targetId: tabId });
  // Looking costs time: nobody looks while the panel opens.
  await sleep(leaveAloneMs);
  const panel = await waitFor(() => panelAt(stage, page), { maxMs: paintMaxMs });
  if (panel === undefined) throw new Error(`the panel did not open on ${page}`);
  const look = () => evaluate(browser, panel.targetId, readPaint).catch(() => undefined);
  const painted = await waitFor(look, { maxMs: paintMaxMs });
  if (typeof painted !== 'number') throw new Error(`${page} painted no words`);
  return { panel, paintedMs: painted - clicked };
}

/** Opens the panel on a page while another page of the extension keeps its renderer alive. */
export async function openWarm(stage: Stage, page: string): Promise<number> {
  const keeper = await openInTab(stage.browser, pages.keeper);
  await setPanelPage(stage, keeper, page);
  await sleep(settleMs);
  const { panel, paintedMs } = await openPanel(stage, page);
  await closeTarget(stage.browser, panel);
  await stage.browser.send('Target.closeTarget', { targetId: keeper.targetId });
  return paintedMs;
}

/** Opens the panel on a page while nothing of the extension runs, its worker neither. */
export async function openCold(stage: Stage, page: string): Promise<number> {
  const { browser } = stage;
  const asker = await openInTab(browser, pages.keeper);
  await setPanelPage(stage, asker, page);
  await stopWorkers(stage, asker);
  await browser.send('Target.closeTarget', { targetId: asker.targetId });
  await waitUntilNothingRuns(stage);
  const { panel, paintedMs } = await openPanel(stage, page);
  await closeTarget(browser, panel);
  return paintedMs;
}

async function stopWorkers({ browser }: Stage, { targetId }: Target): Promise<void> {
  const attach = { targetId, flatten: true };
  const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', attach);
  await browser.send('ServiceWorker.enable', {}, sessionId);
  await browser.send('ServiceWorker.stopAllWorkers', {}, sessionId);
  await browser.send('Target.detachFromTarget', { sessionId });
}

type Processes = {
  readonly processInfo: readonly { readonly type: string; readonly id: number }[];
};

async function waitUntilNothingRuns({ browser }: Stage): Promise<void> {
  const ours = addressOf(browser, '');
  const none = async () => !(await targetsOf(browser)).some(({ url }) => url.startsWith(ours));
  if (!(await waitFor(none, { maxMs: paintMaxMs }))) throw new Error('the extension still runs');
  let before = '';
  const still = async () => {
    const { processInfo } = await browser.send<Processes>('SystemInfo.getProcessInfo');
    const now = processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => id)
      .join();
    const same = now === before;
    before = now;
    return same;
  };
  await waitFor(still, { maxMs: paintMaxMs, everyMs: settleMs });
}
