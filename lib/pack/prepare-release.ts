import { sha256 } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type FrontRefusal, parseFront } from '#lib/guidance/front.ts';
import { type CardRefusal, parseCard } from '#lib/guidance/parse-card.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { checkPractice, type PracticeFileRefusal } from '#lib/guidance/practice-file.ts';
import { own } from '#lib/tuf/json.ts';
import type { TargetsSigned } from '#lib/tuf/metadata.ts';
import type { ReadFile } from '#lib/tuf/open-repository.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import type { MetadataRefusal } from '#lib/tuf/refusal.ts';
import { expiresAt, metadataFile } from '#lib/tuf/write-metadata.ts';
import type { DraftFile, PreparedRelease } from './draft-file.ts';
import { makeRelease, type ReleaseContent } from './make-release.ts';
import { openPublished, type Published, type PublishedRefusal } from './published.ts';
import { fileOf } from './release.ts';
import { withBefore } from './release-changes.ts';
import { writeGuidance } from './write-guidance.ts';

/** A published release, and the version of the metadata that list it. */
export type PublishedEdition = Published & { readonly version: number };

/** When a release is prepared, for how many days it holds, and what reads the repository's files. */
export type PrepareTerms = {
  readonly now: number;
  readonly days: number;
  readonly read: ReadFile;
};

/** What a draft comes to once it is laid over what is published: nothing in it is incomplete. */
export type CheckedDraft = Pick<ReleaseContent, 'front' | 'cards' | 'overlay'>;

/** Every part of a draft that is not yet valid, at once. */
export type DraftRefusal = {
  readonly code: 'draft-not-valid';
  readonly parts: readonly DraftPartRefusal[];
};

type DraftPartRefusal =
  | CardRefusal
  | FrontRefusal
  | Extract<PracticeFileRefusal, { readonly code: 'practice-file-not-valid' }>;

/** Lays a draft over what is published: its cards in the place of theirs, less those removed. */
export function checkDraft(
  draft: Pick<DraftFile, 'front' | 'cards' | 'removed' | 'overlay'>,
  published: Pick<Published, 'cards'> | undefined,
): Result<CheckedDraft, DraftRefusal> {
  const parts: DraftPartRefusal[] = [];
  const cards = new Map((published?.cards ?? []).map(({ card }) => [card.id, card]));
  for (const id of draft.removed ?? []) cards.delete(id);
  for (const value of draft.cards.values()) {
    const card = parseCard(value);
    if (card.ok) cards.set(card.value.id, card.value);
    else parts.push(card.refusal);
  }
  const front = parseFront(draft.front);
  if (!front.ok) parts.push(front.refusal);
  const overlay = checkOverlay(draft.overlay);
  if (!overlay.ok) parts.push(overlay.refusal);
  if (!front.ok || !overlay.ok || parts.length > 0)
    return refuse({ code: 'draft-not-valid', parts });
  return accept({ front: front.value, cards: [...cards.values()], overlay: overlay.value });
}

/** Checks the local notes of a draft: none are given, they are to be left out, or they are whole. */
export function checkOverlay(overlay: unknown) {
  if (overlay === undefined || overlay === 'none') return accept<CheckedDraft['overlay']>(overlay);
  return checkPractice(overlay as Practice);
}

/** Packs a release for signing: the metadata without signatures, and those files that are new. */
export async function prepareRelease(
  content: ReleaseContent,
  published: PublishedEdition | undefined,
  terms: PrepareTerms,
): Promise<PreparedRelease> {
  // What it supersedes was agreed with a release before: none of ours takes that back unasked.
  const { supersedes = published?.listing.supersedes } = content;
  const made = await makeRelease({ ...content, supersedes }, published);
  const version = (published?.version ?? 0) + 1;
  const unsigned = await writeGuidance(
    { version, expires: expiresAt(terms.now, terms.days) },
    made,
  );
  const prepared = { guidance: metadataFile(unsigned, []), files: made.files };
  return withBefore(prepared, published?.version, terms.read);
}

/** A prepared release, opened to the last card: what whoever signs it signs. */
export type OpenPrepared = { readonly signed: TargetsSigned; readonly release: Published };

/**
 * Opens a prepared release as readers will: the files that it brings, beside those that are
 * published. Signers decide on this, never on the cards that the draft also carries.
 */
export async function openPrepared(
  { guidance, files }: PreparedRelease,
  readPublished: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>,
): Promise<Result<OpenPrepared, PublishedRefusal | MetadataRefusal>> {
  const parsed = parseMetadata('targets', guidance);
  if (!parsed.ok) return parsed;
  const { signed } = parsed.value;
  const read = async (path: string) => {
    const hash = own(signed.targets, path)?.hashes['sha256'] ?? '';
    const file = `g/${fileOf(path, hash)}`;
    const bytes = files.get(file) ?? (await readPublished(`targets/${file}`));
    // A draft may carry anything under any name.
    return bytes && (await sha256(bytes)) === hash ? bytes : undefined;
  };
  const release = await openPublished(signed, read);
  return release.ok ? accept({ signed, release: release.value }) : release;
}
