import { accept, type Result } from '#lib/base/result.ts';
import { daysOf } from '#lib/trust/found-publisher.ts';
import { sayCurrent } from '#lib/trust/say-current.ts';
import type { EditionChange } from '#lib/trust/withdrawals-edition.ts';
import { type CannotSign, type EditionTerms, nextEdition } from '#lib/tuf/next-edition.ts';
import { standingOf } from '#lib/tuf/open-repository.ts';
import type { Signer } from '#lib/tuf/signer.ts';
import { momentAt } from '#lib/tuf/write-metadata.ts';
import { type WriteRefusal, writeFiles } from '../folder-files.ts';
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
export type EditionRefusal = CannotSign | OpenRefusal | WriteRefusal;

/** How long a timestamp holds, in days, where somebody asked for other than the usual. */
export type Terms = {
  readonly now: number;
  readonly signers: readonly Signer[];
  readonly timestampDays?: number;
};

/**
 * Makes the edition, opens the repository as it will then be with the client that readers have,
 * and only then puts the files in the folder: those that are named first, the timestamp last.
 */
export async function putEdition(
  open: OpenPublisher,
  edition: NewEdition,
  terms: Terms,
): Promise<Result<readonly string[], EditionRefusal>> {
  const standing = standingOf(open.repository);
  const root = edition.root?.signed ?? standing.root;
  const made = await nextEdition({ ...standing, root }, edition.changed, termsOf(terms));
  if (!made.ok) return made;
  const first = edition.root
    ? new Map([[`metadata/${root.version}.root.json`, edition.root.bytes]])
    : new Map<string, Bytes>();
  return put(open, new Map([...edition.files, ...first, ...made.value]), terms.now);
}

/** Says again that what stands is current, and signs again whatever of it runs out soon. */
export async function putCurrent(
  open: OpenPublisher,
  terms: Terms,
): Promise<Result<readonly string[], EditionRefusal>> {
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
  const verified = await openPublisher({ folder, read, root }, now);
  if (!verified.ok) return verified;
  const written = await writeFiles(folder, files, { over: ['metadata/timestamp.json'] });
  return written.ok ? accept(written.value) : written;
}
