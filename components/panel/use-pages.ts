import { useEffect, useState } from 'preact/hooks';

type Pages = typeof import('./later.ts');

let loaded: Pages | undefined;

/** The pages, forms and longer notices, fetched from the package as soon as the first screen has been painted. */
export function usePages(): Pages | undefined {
  const [pages, setPages] = useState(loaded);
  useEffect(() => {
    if (pages) return;
    void import('./later.ts').then((module) => {
      loaded = module;
      setPages(module);
    });
  }, [pages]);
  return pages;
}
