import type { PublishView } from './publish-view.ts';

/** What the page for publishing asks for now. */
export type NextAct = 'save' | 'publish' | 'prepare';

/**
 * The one button of the page that stands out: files that no host may have yet go first, except
 * those of a new publisher, which hold no cards; then the release that waits, or the next one.
 */
export function nextActOf({
  done,
  prepared,
  repository,
}: Pick<PublishView, 'done' | 'prepared' | 'repository'>): NextAct | undefined {
  if (done && !done.saved && done.what !== 'founded') return 'save';
  if (prepared) return 'publish';
  return repository ? 'prepare' : undefined;
}
