import type { Draft } from './draft.ts';

/** An id for a new card: whom it is for, then its title; with a number where that is taken. */
export function idOf(
  { kind, audience, title }: Pick<Draft, 'kind' | 'audience' | 'title'>,
  taken: ReadonlySet<string>,
): string {
  const folder = kind === 'wording' || kind === 'pathway' ? kind : (audience[0] ?? 'practice');
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  const wanted = `${folder}/${words || 'card'}`;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(id)) return id;
  }
}
