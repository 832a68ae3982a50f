import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { NamedSigner } from '#lib/guidance/ask.ts';
import type { GuidanceDelegation } from '#lib/trust/co-sign.ts';
import { daysOf } from '#lib/trust/found-publisher.ts';
import {
  checkPublisher,
  delegationsOf,
  type Publisher,
  type PublisherRefusal,
} from '#lib/trust/publisher.ts';
import { publicKeyOf } from '#lib/tuf/key-file.ts';
import { publicOf } from '#lib/tuf/keys.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import { expiresAt, metadataFile } from '#lib/tuf/write-metadata.ts';
import { type Unsigned, writeTargets } from '#lib/tuf/write-roles.ts';
import { nextVersion, type OpenFiles } from './publisher-files.ts';
import { sameSigner } from './sign-book.ts';

/** Who would sign: the delegation, and the targets metadata that say so where the list changes. */
export type WhoSigns = {
  readonly guidance: GuidanceDelegation;
  readonly targets: Unsigned | undefined;
  readonly joins: readonly string[];
  readonly leaves: readonly string[];
};

/** Those who may sign a repository's guidance, as a list says it. */
export function signersOf({ publisher }: Pick<OpenFiles, 'publisher'>): readonly NamedSigner[] {
  return publisher.signers.map(({ role, name, key }) => ({ role, name, public: publicOf(key) }));
}

/** The publisher with a list of signers in the place of those that it names. */
export function publisherWith(publisher: Publisher, list: readonly NamedSigner[]): Publisher {
  const signers = list.map((signer) => ({
    ...{ role: signer.role, name: signer.name, key: publicKeyOf(signer) },
  }));
  return { ...publisher, signers };
}

/** Works out who would sign the next release. The publisher decides, and its key says so. */
export async function whoSigns(
  open: OpenFiles,
  list: readonly NamedSigner[],
  now: number,
): Promise<Result<WhoSigns, PublisherRefusal>> {
  const before = signersOf(open);
  const joins = missingFrom(before, list);
  const leaves = missingFrom(list, before);
  if (joins.length + leaves.length === 0) {
    return accept({ guidance: open.guidance, targets: undefined, joins, leaves });
  }
  const publisher = publisherWith(open.publisher, list);
  const refusal = await checkPublisher(publisher);
  if (refusal) return refuse(refusal);
  const edition = {
    version: nextVersion(open, 'targets'),
    expires: expiresAt(now, daysOf.targets),
  };
  const targets = await writeTargets(edition, { delegations: delegationsOf(publisher) });
  const parsed = parseMetadata('targets', metadataFile(targets, []));
  const { keys = {}, roles = [] } = (parsed.ok && parsed.value.signed.delegations) || {};
  const delegation = roles.find(({ name }) => name === 'guidance');
  if (!delegation) throw new Error('targets of our own that delegate no guidance');
  return accept({ guidance: { delegation, keys }, targets, joins, leaves });
}

function missingFrom(
  list: readonly NamedSigner[],
  others: readonly NamedSigner[],
): readonly string[] {
  const known = new Set(list.map(sameSigner));
  return others.filter((one) => !known.has(sameSigner(one))).map(({ name }) => name);
}
