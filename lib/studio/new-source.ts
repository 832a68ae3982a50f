import type { Result } from '#lib/base/result.ts';
import { type Front, parseSource, type Source, type SourceRefusal } from '#lib/guidance/front.ts';
import { tidy } from './card-of.ts';

/** A source as it is typed. */
export type SourceForm = {
  readonly [name in 'who' | 'title' | 'publisher' | 'year' | 'address']: string;
};

/** A new source under a name of its own. Refuses what could not be published, by field. */
export function sourceOf(
  form: SourceForm,
  front: Front,
  today: string,
): Result<Source, SourceRefusal> {
  const [who, title, publisher] = [tidy(form.who), tidy(form.title), tidy(form.publisher)];
  const year = yearOf(form.year.trim());
  const address = form.address.trim() || null;
  const id = sourceId(`${who} ${year ?? ''} ${title}`, front);
  return parseSource({
    ...{ id, who, year, title, publisher, address, checked: today, extent: 'not-read' },
  });
}

// What is typed and is no year must be refused, not taken for none.
function yearOf(text: string): number | null {
  if (text === '') return null;
  return /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
}

function sourceId(text: string, { sources }: Front): string {
  const wanted = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  const taken = new Set(sources.map(({ id }) => id));
  let id = wanted.length >= 2 ? wanted : 'source';
  for (let n = 2; taken.has(id); n += 1) id = `${wanted || 'source'}-${n}`;
  return id;
}
