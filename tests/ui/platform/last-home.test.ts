import { beforeEach, expect, test } from 'vitest';
import { showLastHome } from '#lib/platform/last-home.ts';
import { lookOf } from '#lib/platform/look-of.ts';

const today = '2026-03-02';
const markup =
  '<h1 id="t" tabindex="-1">Start &amp; safe</h1>' +
  '<button type="button" popovertarget="menu"><svg viewBox="0 0 20 20"><path d="M4 4"></path></svg>Find</button>';

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

test('shows the home again as it was, drawings and the marks on the root element too', () => {
  expect(showLastHome(place, remembered(), today)).toBe(true);
  expect(place.innerHTML).toBe(markup);
  expect(place.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(document.documentElement.dataset['text']).toBe('large');
});

test('shows nothing on another day, since what stands depends on the day', () => {
  expect(showLastHome(place, remembered(), '2026-03-03')).toBe(false);
  expect(place.innerHTML).toBe('');
});

test('shows nothing where the panel itself stands already', () => {
  const kept = remembered();
  place.innerHTML = '<p>Hidden</p>';
  expect(showLastHome(place, kept, today)).toBe(false);
  expect(place.innerHTML).toBe('<p>Hidden</p>');
});

test('shows nothing where nothing is remembered', () => {
  expect(showLastHome(place, {}, today)).toBe(false);
  expect(place.innerHTML).toBe('');
});
