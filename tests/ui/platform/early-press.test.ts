import { beforeEach, expect, test, vi } from 'vitest';
import { answerPress } from '#lib/platform/answer-press.ts';
import { hearPresses } from '#lib/platform/early-press.ts';

const bar = '<div><button>Discreet</button><button data-hide>Hide</button></div>';
const markup = `${bar}<p>Words of a card</p><input><nav><button><span>All cards</span></button></nav>`;

let place: HTMLElement;
const onHide = vi.fn();
beforeEach(() => {
  place = document.createElement('div');
  document.body.replaceChildren(place);
  place.innerHTML = markup;
  onHide.mockClear();
  hearPresses(place, onHide);
});

/** The panel takes over what was shown from memory; gives what is pressed on it from then on. */
function takeOver(by = markup) {
  place.innerHTML = by;
  const pressed = vi.fn((event: Event) => (event.currentTarget as Element).textContent);
  for (const one of place.querySelectorAll('button, input')) one.addEventListener('click', pressed);
  answerPress(place);
  return pressed;
}

const press = (selector: string) => place.querySelector<HTMLElement>(selector)?.click();

test('Hide takes every word away at once, and is pressed on the panel as soon as it stands', () => {
  press('[data-hide]');
  expect(place.textContent).toBe('');
  expect(onHide).toHaveBeenCalledTimes(1);
  expect(takeOver()).toHaveReturnedWith('Hide');
});

test('what was pressed last is pressed once more, whichever part of it was hit', () => {
  press('button');
  press('nav span');
  const pressed = takeOver();
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(pressed).toHaveReturnedWith('All cards');
});

test('a field that was pressed has the focus', () => {
  press('input');
  takeOver();
  expect(document.activeElement).toBe(place.querySelector('input'));
});

test('nothing is pressed where nothing was, nor where another thing stands in its place', () => {
  press('p');
  expect(takeOver()).not.toHaveBeenCalled();
  hearPresses(place, onHide);
  press('nav button');
  expect(takeOver(markup.replace('All cards', 'Pinned'))).not.toHaveBeenCalled();
});

test('a press is answered once, and none is heard once the panel stands', () => {
  press('[data-hide]');
  takeOver();
  press('[data-hide]');
  expect(place.textContent).toContain('Words of a card');
  expect(onHide).toHaveBeenCalledTimes(1);
  expect(takeOver()).not.toHaveBeenCalled();
});
