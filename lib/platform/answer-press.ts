import { takePress } from './early-press.ts';

/**
 * Presses what was pressed before the panel stood, if the very same stands on it; what was typed
 * into it meanwhile is typed there.
 */
export function answerPress(place: HTMLElement): void {
  const press = takePress(place);
  const all = press ? place.querySelectorAll<HTMLElement>(press.localName) : [];
  const same = [...all].find((one) => one.isEqualNode(press));
  same?.focus();
  same?.click();
  if (press instanceof HTMLInputElement && press.value && same instanceof HTMLInputElement) {
    same.value = press.value;
    same.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
