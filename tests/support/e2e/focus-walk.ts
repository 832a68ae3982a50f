import type { Page } from '@playwright/test';

/** One place at which the Tab key stops: what it is, and what is wrong with it there. */
type Stop = { readonly name: string; readonly faults: readonly string[] };

type Box = Record<'top' | 'bottom' | 'left' | 'right' | 'width' | 'height', number>;

/** What has focus, as the page measures it. A radio's own label stands for it. */
type Measured = {
  readonly name: string;
  readonly box: Box;
  readonly height: number;
  readonly ring: number;
  /** Where it stands among all that Tab can reach, in the order of reading. */
  readonly place: number;
  /** What stays on screen over what scrolls, but for what the stop itself is in. */
  readonly over: readonly { readonly name: string; readonly box: Box }[];
};

/** Runs in the page, and so leans on nothing around it. */
function measureFocus(): Measured | undefined {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return undefined;
  const shown = at.matches('.vh, label input') ? (at.closest('label') ?? at) : at;
  const over = [...document.querySelectorAll<HTMLElement>('header, footer, :popover-open')]
    .filter((each) => /sticky|fixed/.test(getComputedStyle(each).position) && !each.contains(at))
    .map((each) => ({ name: each.className, box: each.getBoundingClientRect().toJSON() }));
  const ringOf = (each: Element): number => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  };
  const stops = 'a[href], button, input, textarea, summary';
  const field = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement;
  const words = field ? at.labels?.[0]?.innerText : at.innerText;
  return {
    name: (at.getAttribute('aria-label') ?? words ?? '').trim().split('\n')[0] ?? '',
    place: [...document.querySelectorAll(stops)].indexOf(at),
    box: shown.getBoundingClientRect().toJSON(),
    height: innerHeight,
    ring: Math.max(...[at, shown, at.closest('.field') ?? at].map(ringOf)),
    over,
  };
}

const meet = (one: Box, other: Box): boolean =>
  one.top < other.bottom - 1 &&
  one.bottom > other.top + 1 &&
  one.left < other.right - 1 &&
  one.right > other.left + 1;

function judge({ name, box, height, ring, over }: Measured): Stop {
  const faults = over.filter((each) => meet(each.box, box)).map((each) => `under ${each.name}`);
  if (box.width === 0 || box.height === 0) faults.push('without a size');
  if (box.top < -1 || (box.bottom > height + 1 && box.height < height)) faults.push('off screen');
  if (ring < 2) faults.push('without a ring');
  return { name, faults };
}

/**
 * Walks the whole screen by Tab, from where focus is to the end, or back by Shift+Tab. Ends where
 * focus leaves the page or begins again: each stop is further on in the order of reading.
 */
export async function walk(panel: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  let before: number | undefined;
  for (;;) {
    await panel.keyboard.press(key);
    const measured = await panel.evaluate(measureFocus);
    if (measured === undefined) return stops;
    const { place } = measured;
    const goesOn = before === undefined || (key === 'Tab' ? place > before : place < before);
    if (!goesOn) return stops;
    stops.push(judge(measured));
    before = place;
  }
}

/** Takes focus to the very top of the page, before everything that Tab reaches. */
export async function goToTop(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.blur();
    document.body.removeAttribute('tabindex');
  });
}

/** How many elements of the screen Tab should stop at: one for each group of radios. */
export function countStops(panel: Page): Promise<number> {
  return panel.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button:not([tabindex="-1"]), input:not([type=radio]), textarea, summary',
    );
    const seen = [...all].filter((each) => each.checkVisibility({ checkVisibilityCSS: true }));
    const radios = document.querySelectorAll<HTMLInputElement>('input[type=radio]');
    return seen.length + new Set([...radios].map(({ name }) => name)).size;
  });
}

/** Presses Tab, or Shift+Tab, until focus is on what has this name; throws where it never is. */
export async function reach(panel: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let presses = 0; presses < 60; presses += 1) {
    await panel.keyboard.press(key);
    const measured = await panel.evaluate(measureFocus);
    if (measured?.name !== name) continue;
    const { faults } = judge(measured);
    if (faults.length > 0) throw new Error(`focus on ${name} is ${faults.join(', ')}`);
    return;
  }
  throw new Error(`${key} does not lead to ${name}`);
}
