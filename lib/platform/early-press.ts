/** What was pressed: where it stood, as the place of each element in the one around it, and its words. */
type Press = { readonly way: readonly number[]; readonly words: string | null };

let last: Press | undefined;
let hearing: AbortController | undefined;

/**
 * Hears what is pressed on a home that is shown from memory, and cannot answer yet. Hide takes its
 * words away at once, and `onHide` lets every window know: this page may close before it answers.
 */
export function hearPresses(place: HTMLElement, onHide: () => void): void {
  hearing = new AbortController();
  const hear = ({ target }: Event): void => {
    const pressed = target instanceof Element && target.closest('button, input');
    if (!pressed) return;
    last = { way: wayTo(pressed, place), words: pressed.textContent };
    if (!pressed.hasAttribute('data-hide')) return;
    place.replaceChildren();
    onHide();
  };
  place.addEventListener('click', hear, { signal: hearing.signal });
}

/** Presses once more what was pressed last, on the panel that stands there now, if it has the same. */
export function answerPress(place: HTMLElement): void {
  hearing?.abort();
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
