import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

afterEach(() => page.viewport(414, 896));

/** How far a focus ring reaches round what has focus, in px. */
const ring = 3 + 2;

/** Where the regions that scroll round an element cut it off at the left; its own left edge. */
function leftOf(one: Element | null): { readonly cut: number; readonly own: number } {
  const cuts: number[] = [];
  for (let at = one?.parentElement; at; at = at.parentElement)
    if (getComputedStyle(at).overflowX !== 'visible') cuts.push(at.getBoundingClientRect().left);
  return { cut: Math.max(...cuts), own: one?.getBoundingClientRect().left ?? 0 };
}

test.each(['#/library', '#/practice', '#/teaching'])(
  'on %s the ring round what has focus in the table is whole, at 320 and 1280 px',
  async (hash) => {
    const studio = await (await aStudioDesk()).tab(hash);
    await studio.opening.openStarter();
    studio.hearHash(hash);
    show(
      <div class="studio">
        <StudioApp studio={studio} />
      </div>,
    );
    await expect.element(page.getByRole('row').nth(1)).toBeInTheDocument();
    for (const width of [320, 1280]) {
      await page.viewport(width, 860);
      const { cut, own } = leftOf(document.querySelector('main tbody :is(a, input)'));
      expect(own - cut).toBeGreaterThanOrEqual(ring);
      expect(document.documentElement.scrollWidth).toBe(width);
    }
  },
);
