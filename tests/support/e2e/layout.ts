import type { Page } from '@playwright/test';
import { setPanelSize } from '../chromium/panel-view.ts';

/** What was seen of a page or of many cards: how many, and what is wrong, one line a fault. */
export type LayoutReport = { readonly cards: number; readonly faults: readonly string[] };

/** What stands in the page beside its own things while it is measured. */
type Measures = {
  findSideways(): string[];
  findWraps(): string[];
  findBylineBelow(): string[];
};

/** Runs in the page: puts the measures there. */
function putMeasures(): void {
  const isSeen = (element: Element): boolean =>
    !element.closest('.vh, svg, [popover]:not(:popover-open)') &&
    element.checkVisibility({ contentVisibilityAuto: false });
  const name = (element: Element): string =>
    `${element.localName}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`;
  const measures: Measures = {
    findSideways() {
      const { clientWidth, scrollWidth } = document.documentElement;
      const beyond = [...document.body.querySelectorAll('*')].filter(
        (each) => isSeen(each) && each.getBoundingClientRect().right > clientWidth + 0.5,
      );
      const faults = beyond.map((each) => `ends beyond ${clientWidth} px: ${name(each)}`);
      return scrollWidth > clientWidth ? [`scrolls to ${scrollWidth} px`, ...faults] : faults;
    },
    findWraps() {
      return [...document.querySelectorAll('section.glance li')].flatMap((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return tops.size === 1 ? [] : [`on ${tops.size} lines: “${line.textContent}”`];
      });
    },
    findBylineBelow() {
      const { bottom = Number.NaN } =
        document.querySelector('.byline')?.getBoundingClientRect() ?? {};
      return bottom <= innerHeight ? [] : [`byline ends at ${bottom} of ${innerHeight} px`];
    },
  };
  Object.assign(globalThis, { measures });
}

/** What stands in the page beside that, to go from card to card. */
type Steps = {
  openAll(): Promise<readonly HTMLElement[]>;
  /** Opens a card from the list of every card, with all that is folded open. */
  openFromList(id: string): Promise<void>;
};

/** Runs in the page: puts the steps there. */
function putSteps(): void {
  async function until<T>(look: () => T | null | undefined | false): Promise<T> {
    for (let frame = 0; frame < 600; frame += 1) {
      const seen = look();
      if (seen) return seen;
      await new Promise((painted) => requestAnimationFrame(painted));
    }
    throw new Error(`nothing came of ${look}: ${document.body.innerText}`);
  }
  const button = (words: string): HTMLElement | undefined =>
    [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words);
  const steps: Steps = {
    async openAll() {
      (await until(() => button('All cards'))).click();
      await until(() => document.querySelector('h1')?.textContent === 'All cards');
      return [...document.querySelectorAll<HTMLElement>('main .row')];
    },
    async openFromList(id) {
      const row = (await steps.openAll()).find((each) => each.dataset['row'] === id);
      const title = (row?.querySelector('.t') ?? row?.firstChild)?.textContent;
      row?.click();
      await until(() => document.querySelector('section.glance h1')?.textContent === title);
      button('Open it anyway')?.click();
      await until(() => document.querySelector('section.glance li'));
    },
  };
  Object.assign(globalThis, steps);
}

/** Runs in the page: the ids of the list of every card, each once. */
async function listCards(): Promise<readonly string[]> {
  const rows = await (globalThis as unknown as Steps).openAll();
  return [...new Set(rows.map((row) => row.dataset['row'] ?? ''))];
}

/** Runs in the page: opens a card from the list of every card. */
async function openOne(id: string): Promise<void> {
  await (globalThis as unknown as Steps).openFromList(id);
}

/** Runs in the page: measures the card that is open at both ends of text sizes, at this width. */
async function measureOpen(width: number): Promise<readonly string[]> {
  while (innerWidth !== width) await new Promise((painted) => requestAnimationFrame(painted));
  const { measures } = globalThis as unknown as { measures: Measures };
  const { dataset } = document.documentElement;
  const setFolds = (open: boolean): void => {
    for (const fold of document.querySelectorAll('details')) fold.open = open;
  };
  const measureAt = (size: string): readonly string[] => {
    dataset['text'] = size;
    setFolds(false);
    const wraps = size === 'normal' ? measures.findWraps() : [];
    const folded = [...measures.findBylineBelow(), ...wraps];
    setFolds(true);
    return [...folded, ...measures.findSideways()].map((fault) => `${size}: ${fault}`);
  };
  const chosen = dataset['text'] ?? '';
  const faults = ['normal', 'largest'].flatMap(measureAt);
  dataset['text'] = chosen;
  return faults;
}

/**
 * Opens every card in the panel's list of all cards, and measures each at these widths, with the
 * usual and with the largest text: no line of the glance on two lines at the usual size, the
 * byline in sight, nothing beyond the panel's edge.
 */
export async function measureCards(panel: Page, widths: readonly number[]): Promise<LayoutReport> {
  await panel.evaluate(putMeasures);
  await panel.evaluate(putSteps);
  const ids = await panel.evaluate(listCards);
  const faults: string[] = [];
  for (const id of ids) {
    await panel.evaluate(openOne, id);
    for (const width of widths) {
      // The page itself waits for its width: another message would take as long as the measuring.
      const asked = setPanelSize(panel, width);
      const [found] = await Promise.all([panel.evaluate(measureOpen, width), asked]);
      faults.push(...found.map((fault) => `${id} at ${width} px, ${fault}`));
    }
  }
  return { cards: ids.length, faults };
}

async function measure(panel: Page, name: keyof Measures): Promise<readonly string[]> {
  await panel.evaluate(putMeasures);
  return panel.evaluate(
    (which) => (globalThis as unknown as { measures: Measures }).measures[which](),
    name,
  );
}

/** What of the page that is open goes beyond the panel's width. */
export const findSideways = (panel: Page): Promise<readonly string[]> =>
  measure(panel, 'findSideways');

/** Runs in the page: what goes beyond its edge at this width, at both ends of text sizes. */
async function findSidewaysOpen(width: number): Promise<readonly string[]> {
  while (innerWidth !== width) await new Promise((painted) => requestAnimationFrame(painted));
  const { measures } = globalThis as unknown as { measures: Measures };
  const { dataset } = document.documentElement;
  const chosen = dataset['text'] ?? '';
  const faults = ['normal', 'largest'].flatMap((size) => {
    dataset['text'] = size;
    return measures.findSideways().map((fault) => `${size}: ${fault}`);
  });
  dataset['text'] = chosen;
  return faults;
}

/** What of the page that is open goes beyond its edge at each width, at both ends of text sizes. */
export async function findSidewaysAt(
  panel: Page,
  widths: readonly number[],
): Promise<readonly string[]> {
  await panel.evaluate(putMeasures);
  const faults: string[] = [];
  for (const width of widths) {
    const asked = setPanelSize(panel, width);
    const [found] = await Promise.all([panel.evaluate(findSidewaysOpen, width), asked]);
    faults.push(...found.map((fault) => `${width} px, ${fault}`));
  }
  return faults;
}

/** Which lines of the glance that is open take more than one line. */
export const findWraps = (panel: Page): Promise<readonly string[]> => measure(panel, 'findWraps');
