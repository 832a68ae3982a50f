import { makeHome } from '#lib/guidance/home.ts';
import { type CardSummary, summarise } from '#lib/guidance/summary.ts';
import { makeSearchIndex } from '#lib/search/make-index.ts';
import type { MadeRecords } from './database.ts';
import type { ReadyRelease } from './packaged.ts';

/** Makes the records that pages read from a release: summaries, home and search index. */
export function makeRecords(release: ReadyRelease): Omit<MadeRecords, 'news'> {
  const { front, released } = release.pointer;
  const summaries: readonly CardSummary[] = release.packs.flatMap((pack) =>
    pack.cards.map(({ card, sha256 }) => summarise(card, { sha256, pack: pack.sha256 })),
  );
  const cards = release.packs.flatMap((pack) => pack.cards.map(({ card }) => card));
  return {
    home: makeHome(front, summaries, released),
    summaries,
    search: makeSearchIndex(cards, front),
  };
}
