import { type Day, dayOf } from '#lib/base/day.ts';
import { fieldOf } from '#lib/tuf/metadata.ts';
import type { Repository } from '#lib/tuf/open-repository.ts';
import { clockLooksWrong, readIssued } from './effective-now.ts';

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

/** A clock that is behind would make files that readers take for expired as soon as they are out. */
export function clockBehind(repository: Repository, now: number): ClockBehind | undefined {
  const at = issuedOf(repository);
  if (at === undefined || !clockLooksWrong(now, { at, expires: at, keyids: [] })) return undefined;
  return { code: 'clock-behind', today: dayOf(now), issued: dayOf(at) };
}
