import { type Day, dayOf } from '#lib/base/day.ts';
import { fieldOf } from '#lib/tuf/metadata.ts';
import type { Repository } from '#lib/tuf/open-repository.ts';
import { clockLooksWrong, readIssued, stillStated } from './effective-now.ts';

/** That a publisher's clock is more than a day behind what the repository says of itself. */
export type ClockBehind = {
  readonly code: 'clock-behind';
  readonly today: Day;
  readonly issued: Day;
};

/** The instant at which a repository was last published, as its timestamp states it. */
export function issuedOf({ timestamp }: Pick<Repository, 'timestamp'>): number | undefined {
  return readIssued(fieldOf(timestamp.signed, 'x-foreword-issued'));
}

/**
 * A clock that is behind would make files that readers take for expired as soon as they are out.
 * `keyids` are the timestamp's in the root of the next edition: where none of those that signed what
 * stands is among them, readers drop what it stated, and a clock that once was far ahead is mended.
 */
export function clockBehind(
  repository: Pick<Repository, 'timestamp'>,
  now: number,
  keyids: readonly string[] = repository.timestamp.signedBy,
): ClockBehind | undefined {
  const at = issuedOf(repository);
  if (at === undefined) return undefined;
  const { signedBy, expires } = repository.timestamp;
  const stated = stillStated({ at, expires, keyids: signedBy }, keyids);
  if (!clockLooksWrong(now, stated)) return undefined;
  return { code: 'clock-behind', today: dayOf(now), issued: dayOf(at) };
}
