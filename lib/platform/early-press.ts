/** What was pressed: where it stood, as the place of each element in the one around it, and its words. */
type Press = { readonly way: readonly number[]; readonly words: string | null };

let last: Press | undefined;

/**
 * Hears what is pressed on a home that is shown from memory, and cannot answer yet. Hide takes its
 * words away at once.
 */
export function hearPresses(place: HTMLElement): void {
  place.addEventListener('click', hear);
}

function hear({ target, currentTarget: place }: Event): void {
  const pressed = target instanceof Element && target.closest('button, input');
  if (!pressed || !(place instanceof Element)) return;
  last = { way: wayTo(pressed, place), words: pressed.textContent };
  if (pressed.hasAttribute('data-hide')) place.replaceChildren();
}

/** Presses once more what was pressed last, on the panel that stands there now, if it has the same. */
export function answerPress(place: HTMLElement): void {
  place.removeEventListener('click', hear);
  const press = last;
  last = undefined;
  if (!press) return;
  const pressed = press.way.reduce<Element | undefined>((at, n) => at?.children[n], place);
  if (!(pressed instanceof HTMLElement) || pressed.textContent !== press.words) return;
  pressed.focus();
  pressed.click();
}

function wayTo(element: Element, place: Element): readonly number[] {
  const way: number[] = [];
  for (let at = element; at !== place && at.parentElement; at = at.parentElement) {
    way.unshift([...at.parentElement.children].indexOf(at));
  }
  return way;
}
