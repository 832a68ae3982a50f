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
  const { fresh, near } = standing(before, place, from as Element | undefined);
  const tell = () => saidNear(from as Element | undefined, changes);
  const told = isPart ? (tell() ?? fresh) : (fresh ?? tell());
  const here = heading?.isConnected ? (told ?? near) : undefined;
  if (here?.matches('[role=status]')) here.tabIndex = -1;
  (here ?? document.querySelector<HTMLElement>('h1[tabindex]'))?.focus();
}

/**
 * What stands at a place now: between the nearest stops before and after it that are still on the
 * page. Never by number: what came or went further up is no matter. `fresh` is the first that came
 * there in the same section, `near` the stop after it, or else the one before.
 */
function standing(before: readonly Element[], place: number, from: Element | undefined) {
  const all = allStops();
  const at = (stop: Element | undefined) => all.indexOf(stop as HTMLElement);
  const isThere = (stop: Element) => stop.isConnected;
  const prev = at(before.slice(0, Math.max(place, 0)).findLast(isThere));
  const next = at(before.slice(place).find(isThere));
  const between = all.slice(prev + 1, next < 0 ? undefined : next);
  const section = from?.closest('section') ?? document;
  const fresh = between.find((stop) => section.contains(stop) && !before.includes(stop));
  return { fresh, near: all[next] ?? all[prev] };
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
