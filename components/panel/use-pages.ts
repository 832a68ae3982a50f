import { useLayoutEffect, useState } from 'preact/hooks';

type Pages = typeof import('./later.ts');

let loaded: Pages | undefined;

/**
 * Fetches the pages, forms and longer notices from the package, and what keeps focus as they go. The panel does so once its first
 * words are on screen: sooner, they would be held up by it.
 */
export async function fetchPages(): Promise<Pages> {
  loaded = await import('./later.ts');
  return loaded;
}

/** The pages, forms and longer notices, for what cannot be shown without them; fetched if need be. */
export function usePages(): Pages | undefined {
  const [pages, setPages] = useState(loaded);
  useLayoutEffect(() => {
    if (!pages) void fetchPages().then(setPages);
  }, [pages]);
  return pages;
}
