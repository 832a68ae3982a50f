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
 * unread: `as-published` where it goes along unchanged, nothing where there is none.
 */
export type ReleaseOverlay = Practice | 'as-published' | undefined;

/** Reads it out of the files that come with the release; what cannot be read counts as damaged. */
export async function overlayIn(
  release: PreparedRelease | undefined,
): Promise<ReleaseOverlay | 'damaged'> {
  const parsed = release && parseMetadata('targets', release.guidance);
  const target = parsed?.ok ? own(parsed.value.signed.targets, overlayPath) : undefined;
  if (!release || !target) return undefined;
  const bytes = release.files.get(`g/${fileOf(overlayPath, target.hashes['sha256'] ?? '')}`);
  if (!bytes) return 'as-published';
  const inflated = await gunzip(bytes, packLimits.overlayBytes);
  const practice = inflated.ok ? parseSignedOverlay(jsonOf(inflated.value)) : undefined;
  return practice?.ok ? practice.value : 'damaged';
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}
