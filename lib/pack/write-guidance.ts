import type { JsonObject } from '#lib/tuf/json.ts';
import type { Edition } from '#lib/tuf/write-metadata.ts';
import { type Unsigned, writeTargets } from '#lib/tuf/write-roles.ts';
import type { MadeRelease } from './make-release.ts';

/** Guidance metadata of a release, ready to be co-signed (the format's section 2). */
export function writeGuidance(
  edition: Edition,
  { fields, targets }: Pick<MadeRelease, 'fields' | 'targets'>,
): Promise<Unsigned> {
  const { supersedes, ...rest } = fields;
  const own: JsonObject = { ...rest, ...(supersedes ? { supersedes } : {}) };
  return writeTargets(edition, { targets, custom: { 'x-foreword': own } });
}
