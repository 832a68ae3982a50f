import type { OpenedPack, StoredOutline, StoredSummaries } from './layout.ts';
import { outlinePack } from './outlines.ts';
import { summarisePack } from './summaries.ts';
import { storedSummaries } from './summary-columns.ts';

/** What is kept beside a pack, made from it alone. */
export type PackRecords = {
  readonly outline: StoredOutline;
  readonly summaries: StoredSummaries;
};

/** Makes the records of a pack that was opened: a task of a millisecond or two. */
export function recordsOf(pack: OpenedPack): PackRecords {
  return {
    outline: outlinePack(pack),
    summaries: storedSummaries(pack.sha256, summarisePack(pack)),
  };
}
