import type { Page } from '@playwright/test';

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

/** Runs in the page: opens every card from "All cards", one after the other, and measures each. */
async function measureEach(linesMayWrap: boolean): Promise<LayoutReport> {
  const { measures } = globalThis as unknown as { measures: Measures };
  const until = async <T>(look: () => T | null | undefined | false): Promise<T> => {
    for (let frame = 0; frame < 600; frame += 1) {
      const seen = look();
      if (seen) return seen;
      await new Promise((painted) => requestAnimationFrame(painted));
    }
    throw new Error(`nothing came of ${look}: ${document.body.innerText}`);
  };
  const button = (words: string): HTMLElement | undefined =>
    [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words);
  const openAll = async (): Promise<readonly HTMLElement[]> => {
    (await until(() => button('All cards'))).click();
    await until(() => document.querySelector('h1')?.textContent === 'All cards');
    return [...document.querySelectorAll<HTMLElement>('main .row')];
  };
  const ids = new Set((await openAll()).map((row) => row.dataset['row'] ?? ''));
  const faults: string[] = [];
  for (const id of ids) {
    const row = (await openAll()).find((each) => each.dataset['row'] === id);
    const title = row?.querySelector('.t')?.textContent;
    row?.click();
    await until(() => document.querySelector('section.glance h1')?.textContent === title);
    button('Open it anyway')?.click();
    await until(() => document.querySelector('section.glance li'));
    const found = [...measures.findBylineBelow(), ...(linesMayWrap ? [] : measures.findWraps())];
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    found.push(...measures.findSideways());
    faults.push(...found.map((fault) => `${id}: ${fault}`));
  }
  return { cards: ids.size, faults };
}

/** Opens every card in the panel's list of all cards, unfolds it and measures it as it stands. */
export async function measureCards(
  panel: Page,
  { linesMayWrap }: { readonly linesMayWrap: boolean },
): Promise<LayoutReport> {
  await panel.evaluate(putMeasures);
  return panel.evaluate(measureEach, linesMayWrap);
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

/** Which lines of the glance that is open take more than one line. */
export const findWraps = (panel: Page): Promise<readonly string[]> => measure(panel, 'findWraps');
