import { type Segment, segmentForm } from '#lib/search/segment.ts';
import type { Database } from './layout.ts';
import { readRows } from './read-rows.ts';

/**
 * Reads the search segments of packs. One that is missing, or of another form, is made from its
 * pack and kept: a pack's words never change, so that whoever comes first may make them. A page
 * and the background worker may both do so at once, and write the same. Throws where a pack is
 * missing.
 */
export async function readSegments(
  db: Database,
  packs: readonly string[],
): Promise<readonly Segment[]> {
  const rows = await readRows(db, 'segments', packs);
  const missing = packs.filter((name) => rows.get(name)?.form !== segmentForm);
  if (missing.length === 0) return packs.flatMap((name) => rows.get(name) ?? []);
  // In a file of its own: they are nearly always there.
  const { makeMissing } = await import('./make-segments.ts');
  const made = await makeMissing(db, missing);
  return packs.flatMap((name) => made.get(name) ?? rows.get(name) ?? []);
}
