import type { Front } from '#lib/guidance/front.ts';
import type { HomeFront } from '#lib/guidance/home.ts';
import { mergeFronts } from '#lib/guidance/merge-fronts.ts';
import type { Database } from './layout.ts';

/** What of front matter stands in the row of a release. */
export function homeFrontOf({ bundle, lang, home, situations }: Front): HomeFront {
  return { bundle, lang, home, situations };
}

/** Reads the front matter of one source, or of several as one, the highest first. */
export async function readFront(
  db: Database,
  sources: readonly string[],
): Promise<Front | undefined> {
  const tx = db.transaction('fronts', 'readonly');
  const rows = await Promise.all(sources.map((source) => tx.store.get(source)));
  const [first, ...rest] = rows.filter((row) => row !== undefined);
  return first && mergeFronts([first, ...rest]);
}
