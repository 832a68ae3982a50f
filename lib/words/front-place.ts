import type { Fault } from '#lib/guidance/faults.ts';
import { detailsWords } from './details.ts';
import { screenTitles } from './studio.ts';
import { frontWords } from './studio-front.ts';
import { newSourceWords } from './studio-source.ts';

/** Where something of front matter is written: the page, and the field; empty where it has none. */
type FrontPlace = { readonly page: string; readonly field: string };

/** Where in the Studio the thing stands that is wrong in front matter, by the names that are seen. */
export function frontPlaceOf({ path }: Pick<Fault, 'path'>): FrontPlace {
  const [first = '', second = '', third = ''] = path.split('.');
  switch (first) {
    case 'home':
      return { page: screenTitles.home, field: labelIn(frontWords, second) };
    case 'situations':
      return { page: screenTitles.home, field: labelIn(frontWords, third) };
    case 'synonyms':
      return { page: screenTitles['search-words'], field: groupIn(second) };
    case 'sources':
      return { page: screenTitles.details, field: labelIn(newSourceWords, third) };
    default:
      return { page: screenTitles.details, field: labelIn(detailsWords.fields, second) };
  }
}

function labelIn(table: object, name: string): string {
  const found: unknown = Object.entries(table).find(([one]) => one === name)?.[1];
  if (typeof found === 'string') return found;
  return typeof found === 'object' && found !== null && 'label' in found ? String(found.label) : '';
}

function groupIn(at: string): string {
  return at === '' ? '' : frontWords.group(Number(at) + 1);
}
