import type { Front } from '#lib/guidance/front.ts';
import type { HomeFront } from '#lib/guidance/home.ts';
import { mergeFronts } from '#lib/guidance/merge-fronts.ts';
import type { Database, ReleasePointer, StoredFront } from './layout.ts';

/** What of front matter stands in the row of a release. */
export function homeFrontOf({ bundle, lang, home, situations }: Front): HomeFront {
  return { bundle, lang, home, situations };
}

/** The hash of a release's front matter: it stands in the name of its state. */
export function frontHash({ state }: Pick<ReleasePointer, 'state'>): string {
  return state.split('.')[1] ?? '';
}

/** Front matter as it is kept. */
export function storedFront(source: string, front: Front): StoredFront {
  return { source, front: JSON.stringify(front) };
}

/**
 * Reads the front matter of one source, or of several as one, the highest first. `unshown` are
 * sources whose synonyms alone are wanted.
 */
export async function readFront(
  db: Database,
  sources: readonly string[],
  unshown: readonly string[] = [],
): Promise<Front | undefined> {
  const tx = db.transaction('fronts', 'readonly');
  const read = (names: readonly string[]) => Promise.all(names.map((name) => tx.store.get(name)));
  const [rows, others] = await Promise.all([read(sources), read(unshown)]);
  const [first, ...rest] = rows.flatMap(parsed);
  return first && mergeFronts([first, ...rest], others.flatMap(parsed));
}

function parsed(row: StoredFront | undefined): { readonly front: Front }[] {
  return row ? [{ front: JSON.parse(row.front) as Front }] : [];
}
