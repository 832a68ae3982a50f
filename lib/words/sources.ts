import type { Source } from '#lib/guidance/front.ts';
import { spoken } from './spoken.ts';

const extents: { readonly [extent in Source['extent']]: string } = {
  full: 'read in full',
  abstract: 'abstract read',
  opening: 'read in part',
  summary: 'read in a summary by others',
  'not-read': 'not yet read',
};

/** A source in one line, with how much of it was read. */
export const sourceInWords = spoken((source: Source): string => {
  const year = source.year === null ? '' : ` (${source.year})`;
  return `${source.who}${year}. ${source.title}. ${source.publisher}; ${extents[source.extent]}.`;
});
