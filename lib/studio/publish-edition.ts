import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { PreparedRelease } from '#lib/pack/draft-file.ts';
import type { Files } from '#lib/pack/zip.ts';
import { type ClockBehind, clockBehind, issuedOf } from '#lib/trust/clock-behind.ts';
import { type CoSigned, type CoSignRefusal, coSign } from '#lib/trust/co-sign.ts';
import { daysOf, foundPublisher } from '#lib/trust/found-publisher.ts';
import type { Publisher, PublisherRefusal } from '#lib/trust/publisher.ts';
import { type MeetingRefusal, meetingFault } from '#lib/trust/release-consent.ts';
import { sayCurrent } from '#lib/trust/say-current.ts';
import { readSigners } from '#lib/trust/signers.ts';
import { type EditionChange, withdrawalsEdition } from '#lib/trust/withdrawals-edition.ts';
import {
  type CannotSign,
  type EditionTerms,
  isSameKey,
  nextEdition,
  signersFor,
} from '#lib/tuf/next-edition.ts';
import { standingOf } from '#lib/tuf/open-repository.ts';
import type { MetadataRefusal } from '#lib/tuf/refusal.ts';
import { writtenRunOut } from '#lib/tuf/run-out.ts';
import type { Signer } from '#lib/tuf/signer.ts';
import { momentAt, signedFile } from '#lib/tuf/write-metadata.ts';
import { type OpenFiles, type OpenFilesRefusal, openFiles } from './publisher-files.ts';
import { releaseConsent, type WaitingRefusal } from './release-consent.ts';
import type { SignBook } from './sign-book.ts';
import { type WhoSigns, whoSigns } from './who-signs.ts';

/** Why nothing was put in force. The repository is then as it was. */
export type EditionRefusal =
  | OpenFilesRefusal
  | Exclude<CoSignRefusal, MetadataRefusal>
  | WaitingRefusal
  | MeetingRefusal
  | PublisherRefusal
  | CannotSign
  | { readonly code: 'no-release-waits' }
  | ClockBehind;

/** A repository after a change: the whole of it, and the paths that are new, in upload order. */
export type NewEdition = { readonly open: OpenFiles; readonly fresh: readonly string[] };

type Terms = { readonly now: number; readonly signer: Signer };

/** Makes a repository from nothing, without guidance yet. The signer owns it. */
export async function foundFiles(
  publisher: Publisher,
  hint: { readonly bundle: string; readonly title: string },
  terms: Terms,
): Promise<Result<NewEdition, EditionRefusal>> {
  const made = await foundPublisher(publisher, hint, termsOf(terms));
  return made.ok ? verified(new Map(), made.value, terms.now) : made;
}

/**
 * Puts the release that waits in force, once its signatures are enough and of the right kinds, and
 * its changed cards stand on approvals that count. Refuses a key that owns nothing here.
 */
export async function publishRelease(
  open: OpenFiles,
  book: SignBook,
  terms: Terms,
): Promise<Result<NewEdition, EditionRefusal>> {
  const { release, signers } = book;
  if (!release) return refuse({ code: 'no-release-waits' });
  // Whoever may withdraw holds snapshot and timestamp too, so the metadata alone would let them.
  if (!owns(open, terms.signer)) return refuse({ code: 'no-key-for-role', role: 'targets' });
  const behind = clockBehind(open.repository, terms.now);
  if (behind) return refuse(behind);
  const who = await whoSigns(open, signers, terms.now);
  if (!who.ok) return who;
  const signed = await signedRelease(open, { ...book, release }, { ...who.value, now: terms.now });
  if (!signed.ok) return signed;
  const { version, bytes } = signed.value;
  const changed = new Map([['guidance', { version, bytes }]]);
  const { targets } = who.value;
  if (targets) {
    const { root } = standingOf(open.repository);
    const owners = signersFor(root.keys, root.roles.targets, [terms.signer]);
    if (!owners) return refuse({ code: 'no-key-for-role', role: 'targets' });
    changed.set('targets', { version: targets.version, bytes: await signedFile(targets, owners) });
  }
  const files = new Map([...release.files].map(([path, bytes]) => [`targets/${path}`, bytes]));
  return putInForce(open, { changed, files }, terms);
}

function owns({ publisher }: OpenFiles, { key }: Signer): boolean {
  return publisher.owners.some((owner) => isSameKey(key, owner));
}

async function signedRelease(
  open: OpenFiles,
  { release, signatures, approvals }: SignBook & { readonly release: PreparedRelease },
  { guidance, now }: WhoSigns & Pick<Terms, 'now'>,
): Promise<Result<CoSigned, EditionRefusal>> {
  const signed = await coSign(release.guidance, signatures, guidance);
  if (!signed.ok) {
    return refuse(isDamage(signed.refusal) ? { code: 'release-damaged' } : signed.refusal);
  }
  const signers = await readSigners(guidance.delegation, guidance.keys);
  if (!signers.ok) return signers;
  const asked = { approvals, signers: signers.value, now };
  const consent = await releaseConsent(open, release, asked);
  if (!consent.ok) return consent;
  const unheard = meetingFault(consent.value, signed.value.roles);
  return unheard ? refuse(unheard) : signed;
}

function isDamage(refusal: CoSignRefusal): refusal is MetadataRefusal {
  return /^(?:metadata|spec)-/.test(refusal.code);
}

/** Says again that what stands is current, and signs again whatever of it runs out soon. */
export async function sayStillCurrent(
  open: OpenFiles,
  terms: Terms,
): Promise<Result<NewEdition, EditionRefusal>> {
  const behind = clockBehind(open.repository, terms.now);
  if (behind) return refuse(behind);
  const made = await sayCurrent(open, termsOf(terms));
  return made.ok ? verified(open.files, made.value, terms.now) : made;
}

/**
 * Withdraws cards: the whole list, with what was withdrawn before. That waits for no clock: where it
 * is behind, the files are issued at the instant of those before them.
 */
export async function publishWithdrawals(
  open: OpenFiles,
  items: readonly WithdrawnItem[],
  given: Terms,
): Promise<Result<NewEdition, EditionRefusal>> {
  const terms = { ...given, now: Math.max(given.now, issuedOf(open.repository) ?? 0) };
  const edition = await withdrawalsEdition(open, items, termsOf(terms));
  return edition.ok ? putInForce(open, edition.value, terms) : edition;
}

async function putInForce(
  open: OpenFiles,
  { changed, files }: EditionChange,
  terms: Terms,
): Promise<Result<NewEdition, EditionRefusal>> {
  const made = await nextEdition(standingOf(open.repository), changed, termsOf(terms));
  if (!made.ok) return made;
  return verified(open.files, new Map([...files, ...made.value]), terms.now);
}

/**
 * Opens the repository as it would be, with the client that readers have, before it is handed out.
 * What was not written now may have run out: a withdrawal never waits for guidance.
 */
async function verified(
  before: Files,
  fresh: Files,
  now: number,
): Promise<Result<NewEdition, EditionRefusal>> {
  const open = await openFiles(new Map([...before, ...fresh]));
  if (!open.ok) return open;
  const late = writtenRunOut(open.value.repository, fresh.keys(), now);
  return late ? refuse(late) : accept({ open: open.value, fresh: [...fresh.keys()] });
}

function termsOf({ now, signer }: Terms): EditionTerms {
  return {
    ...{ now, signers: [signer] },
    days: { snapshot: daysOf.snapshot, timestamp: daysOf.timestamp },
    custom: { 'x-foreword-issued': momentAt(now) },
  };
}
