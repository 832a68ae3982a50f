import { textOf } from '#lib/base/bytes.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { parseSignedOverlay } from '#lib/guidance/signed-overlay.ts';
import type { PreparedRelease } from '#lib/pack/draft-file.ts';
import { gunzip } from '#lib/pack/gzip.ts';
import { packLimits } from '#lib/pack/pack-limits.ts';
import { fileOf, overlayPath } from '#lib/pack/release.ts';
import { own } from '#lib/tuf/json.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';

/**
 * What a practice says of the cards in a release that waits to be signed, so that nobody signs it
 * unread: `as-published` where it goes along unchanged, `taken-out` where it goes with this release,
 * nothing where there is none.
 */
export type ReleaseOverlay = Practice | 'as-published' | 'taken-out' | undefined;

/**
 * Reads it out of the files that come with the release; what cannot be read counts as damaged, and so
 * does what neither comes along nor was published with the release before.
 */
export async function overlayIn(
  release: PreparedRelease | undefined,
): Promise<ReleaseOverlay | 'damaged'> {
  const hash = release && overlayHash(release.guidance);
  const before = release?.before && overlayHash(release.before.guidance);
  if (!release || hash === undefined) return before === undefined ? undefined : 'taken-out';
  const bytes = release.files.get(`g/${fileOf(overlayPath, hash)}`);
  if (!bytes) return hash === before ? 'as-published' : 'damaged';
  const inflated = await gunzip(bytes, packLimits.overlayBytes);
  const practice = inflated.ok ? parseSignedOverlay(jsonOf(inflated.value)) : undefined;
  return practice?.ok ? practice.value : 'damaged';
}

/** The hash of the notes that guidance metadata list; nothing where they list none. */
function overlayHash(guidance: Uint8Array<ArrayBuffer>): string | undefined {
  const parsed = parseMetadata('targets', guidance);
  const target = parsed.ok ? own(parsed.value.signed.targets, overlayPath) : undefined;
  return target && (target.hashes['sha256'] ?? '');
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}
