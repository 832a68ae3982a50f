import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioAway } from '#components/studio/StudioAway.tsx';
import '../../../entrypoints/studio/style.css';
import { expectNoFaults, show, textsOf } from '../../support/ui/stage.tsx';

const shown = (waits: boolean) => (
  <div class="studio">
    <StudioAway waits={waits} />
  </div>
);

test.each([
  [true, 'Opening what you wrote'],
  [false, 'The Studio cannot keep drafts here'],
])('what stands in the place of the Studio has room at 1280 and 320 px', async (waits, heading) => {
  for (const width of [1280, 320]) {
    await page.viewport(width, 600);
    show(shown(waits));
    expect(textsOf('h1')).toEqual([heading]);
    const notice = document.querySelector('.notice')?.getBoundingClientRect();
    expect(notice?.width).toBeGreaterThanOrEqual(280);
    expect(notice?.right).toBeLessThanOrEqual(width);
  }
  await expectNoFaults({ [heading]: shown(waits) });
});
