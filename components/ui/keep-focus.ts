type Stop = { readonly element: Element; place: number; readonly heading: Element | null };

const stops = 'button, a[href], input, select, textarea, summary';

/**
 * Never loses focus: where what had it goes from the page, focus moves to what stands in its
 * place, or to the heading of a new screen. Gives what ends the watch.
 */
export function keepFocus(): () => void {
  let last: Stop | undefined;
  const note = ({ target }: FocusEvent) => {
    if (target instanceof Element) {
      last = { element: target, place: placeOf(target), heading: document.querySelector('h1') };
    }
  };
  const watch = new MutationObserver(() => {
    if (!last) return;
    if (last.element.isConnected) last.place = placeOf(last.element);
    else if (document.activeElement === document.body) moveOn(last);
  });
  document.addEventListener('focusin', note);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', note);
    watch.disconnect();
  };
}

function moveOn({ place, heading }: Stop): void {
  const all = document.querySelectorAll<HTMLElement>(stops);
  const here = heading?.isConnected ? all[Math.min(place, all.length - 1)] : undefined;
  (here ?? document.querySelector<HTMLElement>('h1[tabindex]'))?.focus();
}

function placeOf(element: Element): number {
  return [...document.querySelectorAll(stops)].indexOf(element);
}
