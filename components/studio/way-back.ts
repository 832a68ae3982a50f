import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings whoever comes back from a card to the row that they left: `at` is its place, -1 for none.
 * `link` is for that row's link; `least` counts the rows that are to be there, in whole steps.
 */
export function useWayBack(at: number, step: number) {
  const link = useRef<HTMLAnchorElement>(null);
  const least = useRef(Math.ceil((at + 1) / step) * step).current;
  useLayoutEffect(() => {
    link.current?.focus({ preventScroll: true });
    link.current?.scrollIntoView({ block: 'center' });
  }, []);
  return { link, least };
}
