import { countMissing } from '#lib/studio/board.ts';
import { publishWords as words } from '#lib/words/publishing.ts';
import type { PublishView } from './publish-view.ts';

/** Whether the release that waits can be signed, in a line; an edit since may have cost an approval. */
export function standingOfRelease({ prepared, rows }: Pick<PublishView, 'prepared' | 'rows'>) {
  if (!prepared) return { done: false, line: words.notPrepared };
  const isWhole = countMissing(rows) === 0;
  return { done: isWhole, line: isWhole ? words.prepared : words.preparedWaits };
}
