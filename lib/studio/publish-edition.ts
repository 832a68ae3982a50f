import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { Files } from '#lib/pack/zip.ts';
import { type ClockBehind, clockBehind, issuedOf } from '#lib/trust/clock-behind.ts';
import { type CoSignRefusal, coSign } from '#lib/trust/co-sign.ts';
import { daysOf, foundPublisher } from '#lib/trust/found-publisher.ts';
import type { Publisher, PublisherRefusal } from '#lib/trust/publisher.ts';
import { writeWithdrawals } from '#lib/trust/write-withdrawals.ts';
import {
  type CannotSign,
  type ChangedRoles,
  type EditionTerms,
  nextEdition,
  renewTimestamp,
  signersFor,
} from '#lib/tuf/next-edition.ts';
import { standingOf } from '#lib/tuf/open-repository.ts';
import type { MetadataRefusal } from '#lib/tuf/refusal.ts';
import { writtenRunOut } from '#lib/tuf/run-out.ts';
import type { Signer } from '#lib/tuf/signer.ts';
import { expiresAt, momentAt, signedFile } from '#lib/tuf/write-metadata.ts';
import {
  nextVersion,
  type OpenFiles,
  type OpenFilesRefusal,
  openFiles,
} from './publisher-files.ts';
import type { SignBook } from './sign-book.ts';
import { whoSigns } from './who-signs.ts';

/** Why nothing was put in force. The repository is then as it was. */
export type EditionRefusal =
  | OpenFilesRefusal
  | Exclude<CoSignRefusal, MetadataRefusal>
  | { readonly code: 'release-damaged' }
  | PublisherRefusal
  | CannotSign
  | { readonly code: 'no-release-waits' }
  | ClockBehind;

/** A repository after a change: the whole of it, and the paths that are new, in upload order. */
export type NewEdition = { readonly open: OpenFiles; readonly fresh: readonly string[] };

type Bytes = Uint8Array<ArrayBuffer>;
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

/** Puts the release that waits in force, once its signatures are enough and of the right kinds. */
export async function publishRelease(
  open: OpenFiles,
  { release, signatures, signers }: SignBook,
  terms: Terms,
): Promise<Result<NewEdition, EditionRefusal>> {
  if (!release) return refuse({ code: 'no-release-waits' });
  const behind = clockBehind(open.repository, terms.now);
  if (behind) return refuse(behind);
  const who = await whoSigns(open, signers, terms.now);
  if (!who.ok) return who;
  const signed = await coSign(release.guidance, signatures, who.value.guidance);
  if (!signed.ok) {
    return refuse(isDamage(signed.refusal) ? { code: 'release-damaged' } : signed.refusal);
  }
  const changed = new Map([
    ['guidance', { version: signed.value.version, bytes: signed.value.bytes }],
  ]);
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

function isDamage(refusal: CoSignRefusal): refusal is MetadataRefusal {
  return /^(?:metadata|spec)-/.test(refusal.code);
}

/** Says again that what stands is current. */
export async function sayStillCurrent(
  open: OpenFiles,
  terms: Terms,
): Promise<Result<NewEdition, EditionRefusal>> {
  const behind = clockBehind(open.repository, terms.now);
  if (behind) return refuse(behind);
  const made = await renewTimestamp(standingOf(open.repository), termsOf(terms));
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
  const version = nextVersion(open, 'withdrawals');
  const edition = { version, expires: expiresAt(terms.now, daysOf.withdrawals) };
  const { unsigned, file } = await writeWithdrawals(edition, items);
  const { keys = {}, roles = [] } = open.repository.targets.metadata.signed.delegations ?? {};
  const role = roles.find(({ name }) => name === 'withdrawals');
  const able = role && signersFor(keys, role, [terms.signer]);
  if (!able) return refuse({ code: 'no-key-for-role', role: 'withdrawals' });
  const changed = new Map([['withdrawals', { version, bytes: await signedFile(unsigned, able) }]]);
  return putInForce(open, { changed, files: new Map([file]) }, terms);
}

type Change = { readonly changed: ChangedRoles; readonly files: ReadonlyMap<string, Bytes> };

async function putInForce(
  open: OpenFiles,
  { changed, files }: Change,
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
  const open = await openFiles(new Map([...before, ...fresh]), 0);
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
