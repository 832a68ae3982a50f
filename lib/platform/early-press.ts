let pressed: Element | null = null;

/**
 * Hears what is pressed on a home that is shown from memory, and cannot answer yet. Hide takes its
 * words away at once, and `onHide` lets every window know: this page may close before it answers.
 */
export function hearPresses(place: HTMLElement, onHide: () => void): void {
  place.onclick = ({ target }) => {
    pressed = (target as Element).closest('button, input');
    if (pressed?.matches('[data-hide]')) {
      place.replaceChildren();
      onHide();
    }
  };
}

/** What was pressed last; nothing is heard any more. */
export function takePress(place: HTMLElement): Element | null {
  const last = pressed;
  pressed = place.onclick = null;
  return last;
}
