import type { Front, Source } from '#lib/guidance/front.ts';

/** A source as it is typed. */
type SourceForm = { readonly [name in 'who' | 'title' | 'publisher' | 'year' | 'address']: string };

/** A new source under a name of its own; nothing where the form lacks what a source must have. */
export function sourceOf(form: SourceForm, front: Front, today: string): Source | undefined {
  const [who, title, publisher] = [form.who.trim(), form.title.trim(), form.publisher.trim()];
  if (who === '' || title === '' || publisher === '') return undefined;
  const year = /^\d{4}$/.test(form.year.trim()) ? Number(form.year) : null;
  const words = `${who} ${year ?? ''} ${title}`.normalize('NFKD').toLowerCase();
  const wanted = words
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  const taken = new Set(front.sources.map(({ id }) => id));
  let id = wanted.length >= 2 ? wanted : 'source';
  for (let n = 2; taken.has(id); n += 1) id = `${wanted || 'source'}-${n}`;
  const address = form.address.trim() || null;
  return { id, who, year, title, publisher, address, checked: today, extent: 'not-read' };
}
