import type { Day } from '#lib/base/day.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { saysTheSame } from '#lib/base/same.ts';
import type { Approval } from '#lib/guidance/approval.ts';
import type { Card } from '#lib/guidance/card.ts';
import { type Front, parseFront } from '#lib/guidance/front.ts';
import type { PreparedRelease } from '#lib/pack/draft-file.ts';
import { editionsNotRaised } from '#lib/pack/editions-raised.ts';
import { lineHash } from '#lib/pack/make-packs.ts';
import { makeRelease, type ReleaseContent } from '#lib/pack/make-release.ts';
import { withBefore } from '#lib/pack/release-changes.ts';
import { minApp } from '#lib/pack/release-facts.ts';
import { writeGuidance } from '#lib/pack/write-guidance.ts';
import { daysOf } from '#lib/trust/found-publisher.ts';
import type { GuidanceSigner } from '#lib/trust/signers.ts';
import { publicOf } from '#lib/tuf/keys.ts';
import { expiresAt, metadataFile } from '#lib/tuf/write-metadata.ts';
import type { BoardRow } from './board.ts';
import { type FrontUnfinished, unfinishedIn } from './front-unfinished.ts';
import { nextVersion, type OpenFiles } from './publisher-files.ts';
import { type ConsentRefusal, consentFor } from './release-consent.ts';
import { sameSigner } from './sign-book.ts';

/** What the next release is made of. */
export type ReleaseDraft = {
  readonly front: Front;
  readonly cards: readonly Card[];
  readonly board: readonly BoardRow[];
  readonly approvals: readonly Approval[];
  readonly signers: readonly GuidanceSigner[];
  /** Cards that readers have from another bundle, such as the starter: a home may name them. */
  readonly elsewhere: readonly string[];
  /** What a practice says of the cards; where nothing is given, what is published stays. */
  readonly overlay?: ReleaseContent['overlay'];
};

/** Which local notes a release publishes: those of before, those written here, or none. */
export type OverlayChoice = 'as-published' | 'ours' | 'none';

/** Why a release was not made ready for signatures. */
export type PrepareRefusal =
  | { readonly code: 'nothing-changed' }
  | { readonly code: 'cards-not-ready'; readonly titles: readonly string[] }
  /** Other words than those published, under a number that is not a higher one. */
  | { readonly code: 'edition-not-raised'; readonly titles: readonly string[] }
  | ConsentRefusal
  | { readonly code: 'other-bundle'; readonly ours: string; readonly published: string }
  | { readonly code: 'home-not-there'; readonly card: string }
  | { readonly code: 'draft-notes-not-valid' }
  | FrontUnfinished;

/** Makes a release ready to be signed. Every changed card must hold the approvals of its kind. */
export async function prepareRelease(
  draft: ReleaseDraft,
  open: OpenFiles,
  { now, today }: { readonly now: number; readonly today: Day },
): Promise<Result<PreparedRelease, PrepareRefusal>> {
  const front = parseFront(draft.front);
  if (!front.ok) return refuse(unfinishedIn(draft.front, cardsKnown(draft)));
  const refusal =
    refusalOf({ ...draft, front: front.value }, open) ?? (await notToBeSigned(draft, open));
  if (refusal) return refuse(refusal);
  const { published } = open;
  const made = await makeRelease(
    {
      ...{ front: front.value, cards: draft.cards, released: today, minApp },
      // What it supersedes was agreed with a release before: this one does not take that back.
      supersedes: published?.listing.supersedes,
      overlay: draft.overlay,
      approvals: approvalsOn(draft),
    },
    published,
  );
  const expires = expiresAt(now, daysOf.guidance);
  const unsigned = await writeGuidance({ version: nextVersion(open, 'guidance'), expires }, made);
  const prepared = { guidance: metadataFile(unsigned, []), files: made.files };
  const read = async (path: string) => open.files.get(path);
  return accept(await withBefore(prepared, published?.version, read));
}

function refusalOf(draft: ReleaseDraft, open: OpenFiles): PrepareRefusal | undefined {
  const { board, front } = draft;
  const { published } = open;
  const sameFront = JSON.stringify(published?.front.front) === JSON.stringify(front);
  const { practice = 'none' } = published?.overlay ?? {};
  const sameNotes = saysTheSame(draft.overlay ?? practice, practice);
  const sameWords = board.length === 0 && sameFront && sameNotes;
  // A lost key is taken off the list, or replaced, though no word has changed.
  if (sameWords && isSameList(draft, open)) return { code: 'nothing-changed' };
  const unready = board.filter(({ changed }) => changed.change !== 'removed' && !changed.whole);
  const unfixed = board.filter(({ changed }) => changed.toFix !== 0);
  const titles = (rows: readonly BoardRow[]) => rows.map(({ changed }) => changed.title);
  if (unready.length + unfixed.length > 0) {
    return { code: 'cards-not-ready', titles: [...new Set(titles([...unready, ...unfixed]))] };
  }
  const bundle = published?.listing.bundle ?? front.bundle.id;
  if (bundle !== front.bundle.id) {
    return { code: 'other-bundle', ours: front.bundle.id, published: bundle };
  }
  const known = cardsKnown(draft);
  const { consulting, reception, tiles } = front.home;
  const lost = [consulting, reception, ...tiles].find((id) => !known.has(id));
  return lost === undefined ? undefined : { code: 'home-not-there', card: lost };
}

function isSameList({ signers }: ReleaseDraft, { publisher }: OpenFiles): boolean {
  const keysOf = (some: ReleaseDraft['signers'] | typeof publisher.signers) =>
    some.map(({ role, name, key }) => sameSigner({ role, name, public: publicOf(key) })).sort();
  return saysTheSame(keysOf(signers), keysOf(publisher.signers));
}

/** The cards that a home may name. */
function cardsKnown({ cards, elsewhere }: ReleaseDraft): ReadonlySet<string> {
  return new Set([...elsewhere, ...cards.map(({ id }) => id)]);
}

async function notToBeSigned(
  { cards, approvals, signers }: ReleaseDraft,
  open: OpenFiles,
): Promise<PrepareRefusal | undefined> {
  const layered = await Promise.all(
    cards.map(async (card) => ({ card, sha256: await lineHash(card) })),
  );
  const behind = editionsNotRaised(layered, open.published?.cards ?? []);
  if (behind.length > 0) {
    return { code: 'edition-not-raised', titles: behind.map(({ title }) => title) };
  }
  const consent = await consentFor({ cards: layered, approvals, signers }, open);
  return consent.ok ? undefined : consent.refusal;
}

// Only what was counted goes along: an approval of earlier words says nothing of these.
function approvalsOn({ board }: ReleaseDraft): readonly Approval[] {
  return board.flatMap(({ approvals }) => approvals?.held ?? []);
}
