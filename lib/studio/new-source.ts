import type { Result } from '#lib/base/result.ts';
import { type Front, parseSource, type Source, type SourceRefusal } from '#lib/guidance/front.ts';
import { tidy } from './card-of.ts';

/** A source as it is typed. */
export type SourceForm = Pick<Source, 'extent'> & {
  readonly [name in 'who' | 'title' | 'publisher' | 'year' | 'address']: string;
};

/** A form in which nothing is typed yet. Nothing is taken to have been read before somebody says so. */
export const emptySource: SourceForm = {
  ...{ who: '', title: '', publisher: '', year: '', address: '', extent: 'not-read' },
};

/** A source of the library as it is changed. */
export function formOf({ who, title, publisher, year, address, extent }: Source): SourceForm {
  return { who, title, publisher, year: String(year ?? ''), address: address ?? '', extent };
}

/** A new source under a name of its own. Refuses what could not be published, by field. */
export function sourceOf(
  form: SourceForm,
  front: Front,
  today: string,
): Result<Source, SourceRefusal> {
  const words = tidy(`${form.who} ${yearOf(form.year) || ''} ${form.title}`);
  return parseForm(form, { id: sourceId(words, front), checked: today });
}

/** A source as it was changed in the form; its id stays. Refuses as a new one is refused. */
export function changedSource(
  form: SourceForm,
  before: Source,
  today: string,
): Result<Source, SourceRefusal> {
  const { id, extent } = before;
  const isSame = formOf(before).address === form.address.trim() && extent === form.extent;
  return parseForm(form, { id, checked: isSame ? before.checked : today });
}

function parseForm(
  form: SourceForm,
  kept: Pick<Source, 'id' | 'checked'>,
): Result<Source, SourceRefusal> {
  const [who, title, publisher] = [tidy(form.who), tidy(form.title), tidy(form.publisher)];
  const [year, address] = [yearOf(form.year), form.address.trim() || null];
  return parseSource({ ...kept, who, year, title, publisher, address, extent: form.extent });
}

// What is typed and is no year must be refused, not taken for none.
function yearOf(typed: string): number | null {
  const text = typed.trim();
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
