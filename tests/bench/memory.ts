import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench, Workshop } from './bench.ts';
import { compare, type Figure } from './figures.ts';
import { inTurn } from './in-turn.ts';
import { pages } from './limit-pages.ts';
import { openPanel } from './opening.ts';
import { closeTarget, openInTab, type Stage, setPanelPage, startStage } from './stage.ts';

const sizes = [250, 10_000] as const;
// What a page holds after a collection hardly differs from time to time.
const pairs = 3;
// Until what comes after first paint has been read, and the words for search are open.
const restMs: Readonly<Record<(typeof sizes)[number], number>> = { 250: 3_000, 10000: 8_000 };

type HeapUsage = {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
};

/** Opens a page as the panel, lets it come to rest, and gives what it holds, in KB. */
async function heldBy(stage: Stage, page: string, ms: number): Promise<number> {
  const { browser } = stage;
  const asker = await openInTab(browser, pages.keeper);
  await setPanelPage(stage, asker, page);
  await browser.send('Target.closeTarget', { targetId: asker.targetId });
  const { panel } = await openPanel(stage, page);
  await sleep(ms);
  const attach = { targetId: panel.targetId, flatten: true };
  const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', attach);
  await browser.send('HeapProfiler.collectGarbage', {}, sessionId);
  const used = await browser.send<HeapUsage>('Runtime.getHeapUsage', {}, sessionId);
  await browser.send('Target.detachFromTarget', { sessionId });
  await closeTarget(browser, panel);
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = used;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1000;
}

async function run({ copyOf, say }: Workshop): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const cards of sizes) {
    say(`holding ${cards} cards`);
    const stage = await startStage(await copyOf(cards));
    try {
      const measures = [pages.panel, pages.static].map(
        (page) => () => heldBy(stage, page, restMs[cards]),
      );
      const [ours = [], measured = []] = await inTurn(pairs, measures);
      const limit = { name: 'static page, same words', measured };
      figures.push(compare({ name: 'memory', cards, unit: 'KB', ours, limit }));
    } finally {
      await stage.close();
    }
  }
  return figures;
}

/**
 * What the panel's page holds at rest, after a collection of garbage: objects of the script, of the
 * document, and buffers, as the browser counts them; beside a page with the same words and no
 * script.
 */
export const memory: Bench = { name: 'memory', run };
