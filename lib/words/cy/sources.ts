import type { Source } from '#lib/guidance/front.ts';
import type * as english from '../sources.ts';
import type { Words } from '../spoken.ts';

const extents: { readonly [extent in Source['extent']]: string } = {
  full: 'darllenwyd yn llawn',
  abstract: 'darllenwyd y crynodeb',
  opening: 'darllenwyd yn rhannol',
  summary: 'darllenwyd mewn crynodeb gan eraill',
  'not-read': 'heb ei ddarllen eto',
};

/** A source in one line, with how much of it was read. */
export const sourceInWords: Words<typeof english.sourceInWords> = (source) => {
  const year = source.year === null ? '' : ` (${source.year})`;
  return `${source.who}${year}. ${source.title}. ${source.publisher}; ${extents[source.extent]}.`;
};
