import { isSameBytes, textOf } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { saysTheSame } from '#lib/base/same.ts';
import { type Front, parseFront } from '#lib/guidance/front.ts';
import type { PreparedRelease } from '#lib/pack/draft-file.ts';
import { gunzip } from '#lib/pack/gzip.ts';
import type { PackLine } from '#lib/pack/read-pack.ts';
import { frontFile } from '#lib/pack/release.ts';
import { type ChangesRefusal, changesIn, type ReleaseChanges } from '#lib/pack/release-changes.ts';
import { otherFacts } from '#lib/pack/release-facts.ts';
import { daysOf } from '#lib/trust/found-publisher.ts';
import { isSignedByOthers } from '#lib/trust/signed-by-others.ts';
import type { GuidanceSigner } from '#lib/trust/signers.ts';
import type { TargetsSigned } from '#lib/tuf/metadata.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import type { BoardRow } from './board.ts';
import { frontInRelease } from './check-front.ts';
import type { FactsRefusal } from './release-consent.ts';
import { overlayIn } from './release-overlay.ts';
import type { Work } from './work.ts';

/** Why a release is not what somebody read on this computer. */
export type OtherWordsRefusal =
  | ChangesRefusal
  /** What it says was published before is signed by nobody known here who could say so. */
  | { readonly code: 'release-before-unsigned' }
  | { readonly code: 'release-of-other-words'; readonly titles: readonly string[] }
  /** It holds, or leaves out, cards of which nothing is shown here. */
  | { readonly code: 'release-changes-others'; readonly titles: readonly string[] }
  | FactsRefusal
  | { readonly code: 'release-of-other-front' };

/** What was read on this computer, and by whom a release before may be vouched for. */
export type ReadHere = {
  readonly board: readonly BoardRow[];
  readonly work: Pick<Work, 'front' | 'publishedFront'> | undefined;
  readonly signers: readonly GuidanceSigner[];
  /** The published metadata that this computer holds and verified itself, where it does. */
  readonly published: Uint8Array<ArrayBuffer> | undefined;
  readonly now: number;
};

/**
 * Refuses a release that says other things than were read here: it must change the cards that are
 * shown, word for word, and no others, and all that it says besides must follow from what is shown.
 */
export async function otherWordsIn(
  release: PreparedRelease,
  here: ReadHere,
): Promise<OtherWordsRefusal | undefined> {
  const changes = await changesIn(release);
  if (!changes.ok) return changes.refusal;
  if ((await overlayIn(release)) === 'damaged') return { code: 'release-damaged' };
  if (release.before && !(await isKnown(release.before.guidance, here))) {
    return { code: 'release-before-unsigned' };
  }
  return (
    otherCards(changes.value, here) ??
    otherFactsIn(changes.value, here) ??
    ((await saysFront(release, changes.value, here))
      ? undefined
      : { code: 'release-of-other-front' })
  );
}

/** The metadata that a release waits to have signed. */
export function signedOf({
  guidance,
}: PreparedRelease): Result<TargetsSigned, { readonly code: 'release-damaged' }> {
  const parsed = parseMetadata('targets', guidance);
  return parsed.ok ? accept(parsed.value.signed) : refuse({ code: 'release-damaged' });
}

async function isKnown(
  before: Uint8Array<ArrayBuffer>,
  { published, signers }: ReadHere,
): Promise<boolean> {
  return (published && isSameBytes(before, published)) || isSignedByOthers(before, signers);
}

function otherCards(
  { lines, gone }: ReleaseChanges,
  { board }: ReadHere,
): OtherWordsRefusal | undefined {
  const kept = board.filter(({ changed }) => changed.change !== 'removed');
  const removed = new Set(
    board.filter((row) => !kept.includes(row)).map(({ changed }) => changed.id),
  );
  const read = new Set(kept.flatMap(({ changed: { whole } }) => (whole ? [whole.sha256] : [])));
  const held = new Set(lines.map(({ sha256 }) => sha256));
  const left = new Set(gone.map(({ id }) => id));
  const other = board.filter(({ changed: { id, whole } }) =>
    removed.has(id) ? !left.has(id) : whole && !held.has(whole.sha256),
  );
  if (other.length > 0) {
    return { code: 'release-of-other-words', titles: other.map(({ changed }) => changed.title) };
  }
  const unseen = [
    ...lines.filter(({ sha256 }) => !read.has(sha256)),
    ...gone.filter(({ id }) => !removed.has(id)),
  ];
  if (unseen.length === 0) return undefined;
  return { code: 'release-changes-others', titles: unseen.map(titleOf) };
}

function titleOf({ id, value }: PackLine): string {
  const { title } = Object(value) as { readonly title?: unknown };
  return typeof title === 'string' && title !== '' ? title : id;
}

function otherFactsIn(
  { signed, listing, before }: ReleaseChanges,
  { work, now }: ReadHere,
): OtherWordsRefusal | undefined {
  const front = work && frontInRelease(work.front);
  if (!front) return { code: 'release-of-other-front' };
  const days = daysOf.guidance;
  const facts = otherFacts(signed, listing, { front, before, now, days });
  return facts.length > 0 ? { code: 'release-of-other-facts', facts } : undefined;
}

async function saysFront(
  { files }: PreparedRelease,
  { listing, before }: ReleaseChanges,
  { work }: ReadHere,
): Promise<boolean> {
  const bytes = files.get(`g/${frontFile(listing.front)}`);
  const isKept = before?.front.sha256 === listing.front.sha256;
  if (!bytes && !isKept) return false;
  const front = bytes ? await frontIn(bytes, listing.front.size) : work?.publishedFront;
  return saysTheSame(front, work && frontInRelease(work.front));
}

async function frontIn(bytes: Uint8Array<ArrayBuffer>, size: number): Promise<Front | undefined> {
  const inflated = await gunzip(bytes, size);
  try {
    const front = inflated.ok ? parseFront(JSON.parse(textOf(inflated.value))) : inflated;
    return front.ok ? front.value : undefined;
  } catch {
    return undefined; // no JSON is nobody's front matter
  }
}
