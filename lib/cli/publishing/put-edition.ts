import { isSameBytes } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type ClockBehind, clockBehind } from '#lib/trust/clock-behind.ts';
import { daysOf } from '#lib/trust/found-publisher.ts';
import { sayCurrent } from '#lib/trust/say-current.ts';
import type { EditionChange } from '#lib/trust/withdrawals-edition.ts';
import { type CannotSign, type EditionTerms, nextEdition } from '#lib/tuf/next-edition.ts';
import { standingOf } from '#lib/tuf/open-repository.ts';
import { writtenRunOut } from '#lib/tuf/run-out.ts';
import type { Signer } from '#lib/tuf/signer.ts';
import { momentAt } from '#lib/tuf/write-metadata.ts';
import { type WriteRefusal, writeFiles } from '../folder-files.ts';
import { type HeldRefusal, whileHeld } from './hold-folder.ts';
import { type OpenPublisher, type OpenRefusal, openPublisher } from './open-publisher.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What an edition puts in force. */
type NewEdition = EditionChange & {
  /** The new root, where the publisher's keys changed. */
  readonly root?: RootEdition;
};

type RootEdition = {
  readonly signed: OpenPublisher['repository']['root']['signed'];
  readonly bytes: Bytes;
};

/** Why an edition was not put in the folder. */
export type EditionRefusal =
  | CannotSign
  | OpenRefusal
  | WriteRefusal
  | HeldRefusal
  | ClockBehind
  /** Somebody published in the same folder since it was opened. */
  | { readonly code: 'repository-changed' };

/** How long a timestamp holds, in days, where somebody asked for other than the usual. */
export type Terms = {
  readonly now: number;
  readonly signers: readonly Signer[];
  readonly timestampDays?: number;
};

/**
 * Makes the edition, opens the repository as it will then be with the client that readers have,
 * and only then puts the files in the folder, those that are named first.
 */
export async function putEdition(
  open: OpenPublisher,
  edition: NewEdition,
  terms: Terms,
): Promise<Result<readonly string[], EditionRefusal>> {
  const standing = standingOf(open.repository);
  const root = edition.root?.signed ?? standing.root;
  const under = { ...standing, root, rootBefore: standing.root };
  const made = await nextEdition(under, edition.changed, termsOf(terms));
  if (!made.ok) return made;
  const behind = clockBehind(open.repository, terms.now, root.roles.timestamp.keyids);
  if (behind) return refuse(behind);
  return put(open, new Map([...edition.files, ...made.value, ...rootFile(edition)]), terms.now);
}

/**
 * A root is in force as soon as it is there, and may have other keys than what stands is signed by:
 * in the folder it comes last, since the rest of its edition holds under the root before as well.
 */
function rootFile({ root }: NewEdition): readonly (readonly [string, Bytes])[] {
  return root ? [[`metadata/${root.signed.version}.root.json`, root.bytes]] : [];
}

/** Says again that what stands is current, and signs again whatever of it runs out soon. */
export async function putCurrent(
  open: OpenPublisher,
  terms: Terms,
): Promise<Result<readonly string[], EditionRefusal>> {
  const behind = clockBehind(open.repository, terms.now);
  if (behind) return refuse(behind);
  const made = await sayCurrent(open, termsOf(terms));
  return made.ok ? put(open, made.value, terms.now) : made;
}

/** The terms of an edition as the writer of TUF takes them. */
export function termsOf({ now, signers, timestampDays }: Terms): EditionTerms {
  return {
    ...{ now, signers },
    days: { snapshot: daysOf.snapshot, timestamp: timestampDays ?? daysOf.timestamp },
    custom: { 'x-foreword-issued': momentAt(now) },
  };
}

async function put(
  open: OpenPublisher,
  files: ReadonlyMap<string, Bytes>,
  now: number,
): Promise<Result<readonly string[], EditionRefusal>> {
  const read = async (name: string) => files.get(name) ?? open.read(name);
  const { folder, root } = open;
  const verified = await openPublisher({ folder, read, root }, 0);
  if (!verified.ok) return verified;
  const late = writtenRunOut(verified.value.repository, files.keys(), now);
  if (late) return refuse(late);
  return whileHeld(folder, async (): Promise<Result<readonly string[], EditionRefusal>> => {
    // Whoever published since this one was opened would be undone by it.
    const stands = await open.read('metadata/timestamp.json');
    if (!stands || !isSameBytes(stands, open.repository.timestamp.bytes)) {
      return refuse({ code: 'repository-changed' });
    }
    // The timestamp that stands names none of these versions: what is there was left by a run that
    // was stopped. A root is in force as soon as it is there.
    const over = [...files.keys()].filter((name) => /^metadata\/(?!\d+\.root\.)/.test(name));
    const written = await writeFiles(folder, files, { over });
    return written.ok ? accept(timestampLast(written.value)) : written;
  });
}

/** Files in the order in which they go on a host: whatever else there is, the timestamp is the last. */
function timestampLast(names: readonly string[]): readonly string[] {
  const last = 'metadata/timestamp.json';
  return [...names.filter((name) => name !== last), ...names.filter((name) => name === last)];
}
