import type { KeyAnswer, KeyPress } from '#lib/panel/keys.ts';
import type { FocusTarget } from '#lib/panel/state.ts';

/** Puts focus where the model says after a change of screen; leaves a person who types alone. */
export function focusOn(screen: string, focus: FocusTarget | undefined): void {
  if (screen === 'hidden') {
    element('[data-show]')?.focus();
    return;
  }
  if (!focus || document.activeElement?.id === 'search') return;
  if (focus.to === 'search') {
    element('#search')?.focus();
    return;
  }
  const row = focus.to === 'row' ? element(`[data-row="${CSS.escape(focus.row)}"]`) : null;
  const target = row ?? element('h1[tabindex]');
  // From the top: the page keeps how far the last one was scrolled, with a row in sight or without.
  window.scrollTo(0, 0);
  target?.focus({ preventScroll: !row });
}

/** Closes a menu that focus leaves, lest it covers what comes next. Its own button opens it again. */
export function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent): void {
  if (!(currentTarget instanceof HTMLElement) || !(relatedTarget instanceof Element)) return;
  const opener = relatedTarget.getAttribute('popovertarget') === currentTarget.id;
  if (!opener && !currentTarget.contains(relatedTarget)) currentTarget.hidePopover();
}

/** Gives key presses to the keyboard map, and moves focus as it answers. */
export function listenToKeys(keys: (press: KeyPress) => KeyAnswer): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const answer = keys(pressOf(event));
    if (answer === 'not-ours') return;
    event.preventDefault();
    if (answer === 'focus-search') focusSearch();
    if (answer === 'next-result') moveInResults(1);
    if (answer === 'previous-result') moveInResults(-1);
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

// At once where the field stands: what is typed straight after the slash belongs in it.
function focusSearch(): void {
  const field = element('#search');
  if (field) field.focus();
  else requestAnimationFrame(() => element('#search')?.focus());
}

function pressOf(event: KeyboardEvent): KeyPress {
  const { target } = event;
  return {
    key: event.key,
    alt: event.altKey,
    ctrlOrMeta: event.ctrlKey || event.metaKey,
    typing: target instanceof Element && target.matches('input, textarea, select'),
    inSearch: target instanceof Element && target.id === 'search',
  };
}

function moveInResults(by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>('#search, main .row')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
}

function element(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}
