import { rolesIn, runOutAt } from '#lib/tuf/run-out.ts';
import { runOutInWords } from '#lib/words/publish.ts';
import type { OpenPublisher } from './open-publisher.ts';

/** What has run out in a repository and was not written just now, and what to do about each. */
export function leftRunOut(
  { repository }: OpenPublisher,
  files: readonly string[],
  now: number,
): readonly string[] {
  const written = rolesIn(files);
  const left = runOutAt(repository, now).filter(({ role }) => !written.has(role));
  return left.flatMap(runOutInWords);
}
