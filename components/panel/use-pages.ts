import { useEffect, useState } from 'preact/hooks';

type Pages = typeof import('./PageScreen.tsx');

let loaded: Pages | undefined;

/** The pages and forms, fetched from the package as soon as the first screen has been painted. */
export function usePages(): Pages | undefined {
  const [pages, setPages] = useState(loaded);
  useEffect(() => {
    if (pages) return;
    void import('./PageScreen.tsx').then((module) => {
      loaded = module;
      setPages(module);
    });
  }, [pages]);
  return pages;
}
