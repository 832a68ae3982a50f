import { beforeEach, expect, test } from 'vitest';
import { showLastHome } from '#lib/platform/last-home.ts';
import { lookOf } from '#lib/platform/look-of.ts';

const today = '2026-03-02';
const first =
  '<h1 id="t" tabindex="-1">Start &amp; safe</h1>' +
  '<button type="button" popovertarget="menu"><svg viewBox="0 0 20 20"><path d="M4 4"></path></svg>Find</button>' +
  '<main><section class="glance"><p>Three lines</p></section>';
const markup = `${first}<nav>Ways on</nav><p>Beside</p><nav>More</nav></main><footer>Foot</footer>`;

const atOnce = () => Promise.resolve();
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

/** What is remembered of a home with a mark on the root element, as it comes back from memory. */
function remembered(): Record<string, unknown> {
  place.innerHTML = markup;
  document.documentElement.dataset['text'] = 'large';
  const kept = JSON.parse(JSON.stringify(lookOf(place, today))) as Record<string, unknown>;
  document.documentElement.dataset['text'] = 'normal';
  place.replaceChildren();
  return kept;
}

test('shows the home again as it was, drawings and the marks on the root element too', async () => {
  const showRest = await showLastHome(place, remembered(), today, atOnce);
  showRest?.();
  expect(place.innerHTML).toBe(markup);
  expect(place.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(document.documentElement.dataset['text']).toBe('large');
});

test('shows nothing more once Hide took away what stood there', async () => {
  const showRest = await showLastHome(place, remembered(), today, atOnce);
  place.replaceChildren();
  showRest?.();
  expect(place.innerHTML).toBe('');
});

test('shows nothing on another day, since what stands depends on the day', async () => {
  expect(await showLastHome(place, remembered(), '2026-03-03', atOnce)).toBeUndefined();
  expect(place.innerHTML).toBe('');
});

test('shows nothing where the panel itself stands already', async () => {
  const kept = remembered();
  place.innerHTML = '<p>Hidden</p>';
  expect(await showLastHome(place, kept, today, atOnce)).toBeUndefined();
  expect(place.innerHTML).toBe('<p>Hidden</p>');
});

test('shows nothing where nothing is remembered', async () => {
  expect(await showLastHome(place, {}, today, atOnce)).toBeUndefined();
  expect(place.innerHTML).toBe('');
});

test('shows nothing before the page is in sight, nor over a panel that stands by then', async () => {
  const kept = remembered();
  let comesInSight: (() => void) | undefined;
  const inSight = () => new Promise<void>((resolve) => (comesInSight = resolve));
  const shown = showLastHome(place, kept, today, inSight);
  expect(place.innerHTML).toBe('');
  comesInSight?.();
  (await shown)?.();
  expect(place.innerHTML).toBe(markup);
  place.replaceChildren();
  const late = showLastHome(place, kept, today, inSight);
  place.innerHTML = '<p>Hidden</p>';
  comesInSight?.();
  expect(await late).toBeUndefined();
  expect(place.innerHTML).toBe('<p>Hidden</p>');
});

test('what is read first stands alone until the rest is asked for', async () => {
  const showRest = await showLastHome(place, remembered(), today, atOnce);
  expect(place.innerHTML).toBe(`${first}</main>`);
  showRest?.();
  expect(place.innerHTML).toBe(markup);
});

test('a home without ways on stands whole at once', async () => {
  place.innerHTML = '<main><h1>Nothing is adopted</h1></main>';
  const kept = JSON.parse(JSON.stringify(lookOf(place, today)));
  place.replaceChildren();
  const showRest = await showLastHome(place, kept, today, atOnce);
  expect(place.innerHTML).toBe('<main><h1>Nothing is adopted</h1></main>');
  showRest?.();
  expect(place.innerHTML).toBe('<main><h1>Nothing is adopted</h1></main>');
});

test('a home that is longer than the panel is as wide before its rest is there', async () => {
  const long = document.createElement('div');
  long.style.height = '200vh';
  document.body.append(long);
  const kept = remembered();
  long.remove();
  const showRest = await showLastHome(place, kept, today, atOnce);
  expect(getComputedStyle(document.documentElement).overflowY).toBe('scroll');
  showRest?.();
  expect(getComputedStyle(document.documentElement).overflowY).not.toBe('scroll');
  expect(document.documentElement.hasAttribute('style')).toBe(false);
});
