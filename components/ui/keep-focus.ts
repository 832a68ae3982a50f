type Last = {
  readonly element: Element;
  readonly heading: Element | null;
  /** Everything that could have focus while it was there, in order. */
  stops: readonly Element[];
};

const stops = 'button, a[href], input, select, textarea, summary';

/**
 * Never loses focus: where what had it goes from the page, focus moves to what stands in its place, or
 * to the heading of a new screen. Where a whole part went with it, what is said of that at the same
 * moment goes before. Gives what ends the watch.
 */
export function keepFocus(): () => void {
  let last: Last | undefined;
  const note = ({ target }: FocusEvent) => {
    if (target instanceof Element)
      last = { element: target, stops: allStops(), heading: document.querySelector('h1') };
  };
  const watch = new MutationObserver((changes) => {
    if (!last) return;
    if (last.element.isConnected) last.stops = allStops();
    else if (document.activeElement === document.body) moveOn(last, changes);
  });
  document.addEventListener('focusin', note);
  watch.observe(document.body, { childList: true, characterData: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', note);
    watch.disconnect();
  };
}

function moveOn({ element, heading, stops: before }: Last, changes: readonly MutationRecord[]) {
  // The whole of what went from the page with it.
  const gone = element.getRootNode();
  const place = before.findIndex((stop) => gone.contains(stop));
  const isPart = gone.contains(before[place + 1] ?? null);
  const from = changes.find(({ removedNodes }) => [...removedNodes].includes(gone))?.target;
  const said =
    isPart && heading?.isConnected ? saidNear(from as Element | undefined, changes) : undefined;
  if (said) said.tabIndex = -1;
  const all = allStops();
  const here = heading?.isConnected ? all[Math.min(place, all.length - 1)] : undefined;
  (said ?? here ?? document.querySelector<HTMLElement>('h1[tabindex]'))?.focus();
}

type Found = HTMLElement | null | undefined;

// Whoever pressed something that goes at that hears what came of it, and presses nothing by chance.
// Of all that is said at that moment, what stands nearest says it: a page's head speaks for the page.
function saidNear(place: Element | null | undefined, changes: readonly MutationRecord[]): Found {
  const all = [...(place?.querySelectorAll<HTMLElement>('[role=status]:not(:empty,.vh)') ?? [])];
  const said = all.find((status) =>
    changes.some(
      ({ target, addedNodes }) =>
        status.contains(target) || [...addedNodes].some((node) => node.contains(status)),
    ),
  );
  return place && (said ?? saidNear(place.parentElement, changes));
}

function allStops(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(stops)];
}
