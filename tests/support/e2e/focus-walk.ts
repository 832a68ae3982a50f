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

/** What stands in the page beside its own things while focus is walked. */
type Walking = { measureFocus(): Measured | undefined; readonly kept: (Measured | null)[] };

/** Runs in the page, and so leans on nothing around it: keeps what has focus after each key. */
function putWalking(): void {
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
  if ('measureFocus' in globalThis) return;
  const kept: (Measured | null)[] = [];
  addEventListener('keyup', () => kept.push(measureFocus() ?? null), { capture: true });
  Object.assign(globalThis, { measureFocus, kept });
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

const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
const shift = 8;

/** Presses a key many times, none waiting for what the page makes of the one before. */
async function pressOften(panel: Page, key: 'Tab' | 'Shift+Tab', times: number): Promise<void> {
  const session = await panel.context().newCDPSession(panel);
  const modifiers = key === 'Tab' ? 0 : shift;
  const types = Array.from({ length: times }, () => ['rawKeyDown', 'keyUp'] as const).flat();
  const sent = types.map((type) =>
    session.send('Input.dispatchKeyEvent', { type, modifiers, ...tab }),
  );
  await Promise.all(sent);
  await session.detach();
}

/**
 * Walks the whole screen by Tab, from where focus is to the end, or back by Shift+Tab: one press
 * more than it should stop at. Ends where focus leaves the page or begins again: each stop is
 * further on in the order of reading.
 */
export async function walk(
  panel: Page,
  key: 'Tab' | 'Shift+Tab',
  expected: number,
): Promise<readonly Stop[]> {
  await panel.evaluate(putWalking);
  // Keys of before, such as those that filled a form, are none of this walk.
  await panel.evaluate(() => (globalThis as unknown as Walking).kept.splice(0));
  await pressOften(panel, key, expected + 1);
  const kept = await panel.evaluate(() => (globalThis as unknown as Walking).kept.splice(0));
  const stops: Stop[] = [];
  let before: number | undefined;
  for (const measured of kept) {
    if (measured === null) return stops;
    const { place } = measured;
    const goesOn = before === undefined || (key === 'Tab' ? place > before : place < before);
    if (!goesOn) return stops;
    stops.push(judge(measured));
    before = place;
  }
  return stops;
}

/** Takes focus to the very top of the page, before everything that Tab reaches. */
export async function goToTop(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const painted = () => new Promise((next) => requestAnimationFrame(next));
    // A page that has just come gives the focus to its heading once it stands.
    for (let frame = 0; frame < 3; frame += 1) await painted();
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
  await panel.evaluate(putWalking);
  for (let presses = 0; presses < 60; presses += 1) {
    await panel.keyboard.press(key);
    const measured = await panel.evaluate(() => (globalThis as unknown as Walking).measureFocus());
    if (measured?.name !== name) continue;
    const { faults } = judge(measured);
    if (faults.length > 0) throw new Error(`focus on ${name} is ${faults.join(', ')}`);
    return;
  }
  throw new Error(`${key} does not lead to ${name}`);
}
