import type { Studio } from '#lib/studio/studio.ts';

/** The pages of front matter, each with how the names of its fields begin. */
const fieldsOn = {
  home: ['home', 'situations'],
  'search-words': ['synonyms'],
  details: ['bundle', 'sources'],
} as const;

type FrontPage = keyof typeof fieldsOn;

/** How many things are to be fixed on each page of front matter that has any. */
export type FrontFixes = readonly { readonly page: FrontPage; readonly count: number }[];

const frontPages = Object.keys(fieldsOn) as readonly FrontPage[];

/** How many things are to be fixed on one of those pages. */
export function fixesOn({ fronting }: Studio, page: FrontPage): number {
  return fronting.findings.value.filter(
    ({ field, found }) =>
      found.severity === 'fix' && fieldsOn[page].some((start) => field.startsWith(start)),
  ).length;
}

/** The same of every page with something to fix; nothing while the checks are still running. */
export function frontFixesOf(studio: Studio): FrontFixes | undefined {
  if (!studio.fronting.isChecked.value) return undefined;
  return frontPages
    .map((page) => ({ page, count: fixesOn(studio, page) }))
    .filter(({ count }) => count > 0);
}
