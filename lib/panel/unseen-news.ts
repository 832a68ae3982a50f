import type { ReleaseNews } from '#lib/guidance/changes.ts';

/** What tells a list of news from what it becomes when more is laid on its top: days and counts. */
export function newsTrail(news: readonly ReleaseNews[]): string {
  return news.map(({ released, changes }) => `${released} ${changes.length};`).join('');
}

/**
 * The news that came since the list with the trail `seen` was read. Days do not tell it: a release
 * may come after a withdrawal of a later day, and two on one day.
 */
export function unseenNews(news: readonly ReleaseNews[], seen = ''): readonly ReleaseNews[] {
  // An earlier Foreword kept the newest day alone.
  if (seen.length === 10) return news.filter(({ released }) => released > seen);
  let fresh = 0;
  while (!seen.startsWith(newsTrail(news.slice(fresh)))) fresh += 1;
  return news.slice(0, fresh);
}
