import { sha256, textOf } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { saysTheSame } from '#lib/base/same.ts';
import { type Front, parseFront } from '#lib/guidance/front.ts';
import type { PreparedRelease } from '#lib/pack/draft-file.ts';
import { gunzip } from '#lib/pack/gzip.ts';
import { cardLine } from '#lib/pack/make-packs.ts';
import { packLimits } from '#lib/pack/pack-limits.ts';
import { frontPath } from '#lib/pack/release.ts';
import type { TargetsSigned } from '#lib/tuf/metadata.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import type { BoardRow } from './board.ts';
import { overlayIn } from './release-overlay.ts';
import type { Work } from './work.ts';

/** Why a release is not what somebody read on this computer. */
export type OtherWordsRefusal =
  | { readonly code: 'release-damaged' }
  | { readonly code: 'release-of-other-words'; readonly titles: readonly string[] }
  | { readonly code: 'release-of-other-front' };

/** What a release says: the lines of its new packs, and its front matter where that is new. */
type ReleaseWords = { readonly lines: ReadonlySet<string>; readonly front: string | undefined };

/**
 * Refuses a release that says other things than were read here: each changed card must be in it
 * word for word, and its front matter must be the one that is shown.
 */
export async function otherWordsIn(
  release: PreparedRelease,
  board: readonly BoardRow[],
  work: Pick<Work, 'front' | 'publishedFront'> | undefined,
): Promise<OtherWordsRefusal | undefined> {
  const words = await wordsOf(release);
  if (!words || (await overlayIn(release)) === 'damaged') return { code: 'release-damaged' };
  const other = board.filter(
    ({ changed: { whole } }) => whole && !words.lines.has(cardLine(whole.card)),
  );
  if (other.length > 0) {
    return { code: 'release-of-other-words', titles: other.map(({ changed }) => changed.title) };
  }
  const front = words.front === undefined ? work?.publishedFront : frontIn(words.front);
  return saysTheSame(front, asPublished(work?.front))
    ? undefined
    : { code: 'release-of-other-front' };
}

/** The metadata that a release waits to have signed. */
export function signedOf({
  guidance,
}: PreparedRelease): Result<TargetsSigned, { readonly code: 'release-damaged' }> {
  const parsed = parseMetadata('targets', guidance);
  return parsed.ok ? accept(parsed.value.signed) : refuse({ code: 'release-damaged' });
}

/** What stands in the files that come with a release, each of which its metadata must name. */
async function wordsOf(release: PreparedRelease): Promise<ReleaseWords | undefined> {
  const signed = signedOf(release);
  if (!signed.ok) return undefined;
  const targets = Object.entries(signed.value.targets);
  const named = new Map(targets.map(([path, { hashes }]) => [hashes['sha256'], path]));
  const lines = new Set<string>();
  let front: string | undefined;
  for (const bytes of release.files.values()) {
    const path = named.get(await sha256(bytes));
    if (path === undefined) return undefined;
    const isFront = path === frontPath;
    if (!isFront && !path.endsWith('.ndjson.gz')) continue;
    const inflated = await gunzip(bytes, packLimits.bytes);
    if (!inflated.ok) return undefined;
    const text = textOf(inflated.value);
    if (isFront) front = text;
    else for (const line of text.split('\n')) lines.add(line);
  }
  return { lines, front };
}

function frontIn(text: string): Front | undefined {
  try {
    return asPublished(JSON.parse(text));
  } catch {
    return undefined; // no JSON is nobody's front matter
  }
}

/** Front matter as a release holds it; nothing where it is not whole. */
function asPublished(value: unknown): Front | undefined {
  const front = parseFront(value);
  return front.ok ? front.value : undefined;
}
