import { textOf } from '#lib/base/bytes.ts';
import type { OpenPublisher } from './open-publisher.ts';

/**
 * The bundle that a repository is of: the one that is published there, or before the first release
 * the one that it was made for. Nothing trusts that hint; it keeps a publisher from a slip.
 */
export async function bundleOf({ published, read }: OpenPublisher): Promise<string | undefined> {
  if (published) return published.listing.bundle;
  const hint = await read('foreword.json');
  return hint && bundleIn(hint);
}

function bundleIn(hint: Uint8Array): string | undefined {
  try {
    const { bundle } = Object(JSON.parse(textOf(hint)));
    return typeof bundle === 'string' ? bundle : undefined;
  } catch {
    // No hint that can be read says nothing.
    return undefined;
  }
}
