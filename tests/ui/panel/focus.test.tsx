import { afterEach, expect, test } from 'vitest';
import { focusOn } from '#components/panel/focus.ts';
import '../../../entrypoints/sidepanel/style.css';
import { show } from '../../support/ui/stage.tsx';

/** A home with a row so far down, in pixels, on a page that was left scrolled. */
function homeWith(rowAt: number): HTMLElement {
  show(
    <main>
      <h1 tabIndex={-1}>Home</h1>
      <div style={{ blockSize: `${rowAt}px` }} />
      <button type="button" data-row="a">
        A card
      </button>
      <div style={{ blockSize: '4000px' }} />
    </main>,
  );
  window.scrollTo(0, 50);
  expect(window.scrollY).toBe(50);
  focusOn('home', { to: 'row', row: 'a' });
  const row = document.querySelector<HTMLElement>('[data-row]');
  if (!row) throw new Error('a row should be on the page');
  expect(document.activeElement).toBe(row);
  return row;
}

afterEach(() => window.scrollTo(0, 0));

test('a home that is gone back to opens at its top, where the row that was opened is in sight', () => {
  homeWith(100);
  expect(window.scrollY).toBe(0);
});

test('it is scrolled as far as that row needs, where the row stands further down', () => {
  const { top, bottom } = homeWith(3000).getBoundingClientRect();
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
});
