import type { Publisher } from '#lib/trust/publisher.ts';
import { publicKeyOf } from '#lib/tuf/key-file.ts';
import type { TufKey } from '#lib/tuf/keys.ts';
import { isSameKey } from '#lib/tuf/next-edition.ts';
import { readKeyFile } from '#lib/tuf/read-key-file.ts';
import type { Signer } from '#lib/tuf/signer.ts';
import { fileRefusalInWords } from '#lib/words/lint.ts';
import { type Asked, type Outcome, textsOf, usedWrongly } from '../command.ts';
import { openKey } from '../open-key.ts';
import { readNamedFile } from '../read-named-file.ts';
import { countOf, readSignerFiles, requireOf, signersFileInWords } from './read-signers.ts';
import { keyRefused, notPublishers, refusedWith } from './refused.ts';

/** Who will stand for a publisher, and those new owners who must sign for themselves. */
export type ChangedPeople = { readonly publisher: Publisher; readonly added: readonly Signer[] };

/** The people of a publisher as the options of `rotate` change them. */
export async function changedPeople(
  asked: Asked,
  before: Publisher,
): Promise<ChangedPeople | Outcome> {
  const owners = await changedOwners(asked, before.owners);
  if ('end' in owners) return owners;
  const signers = await readSignerFiles(asked, 'signer');
  if (!signers.ok) return refusedWith(signers, signersFileInWords);
  const withdrawers = await readSignerFiles(asked, 'withdrawer');
  if (!withdrawers.ok) return refusedWith(withdrawers, signersFileInWords);
  const gone = await readSignerFiles(asked, 'remove-withdrawer');
  if (!gone.ok) return refusedWith(gone, signersFileInWords);
  const noOwner = owners.gone.findIndex((key) => !isAmong(before.owners, key));
  if (noOwner >= 0) return isNot(asked, 'remove-owner', noOwner);
  const noWithdrawer = gone.value.findIndex(({ key }) => !isAmong(before.withdrawers, key));
  if (noWithdrawer >= 0) return isNot(asked, 'remove-withdrawer', noWithdrawer);
  const names = textsOf(asked, 'remove-signer');
  const unknown = names.find((name) => !before.signers.some((one) => one.name === name));
  if (unknown !== undefined) return usedWrongly(`No signer is called ${unknown}.`);
  const given = requireOf(asked);
  const threshold = countOf(asked, 'threshold', before.threshold);
  const ownerThreshold = countOf(asked, 'owner-threshold', before.ownerThreshold);
  if (!given || threshold === undefined || ownerThreshold === undefined) {
    return usedWrongly('A threshold is a whole number; --require is as trainer=1,clinician=1.');
  }
  const goneKeys = gone.value.map(({ key }) => key);
  const publisher: Publisher = {
    ...{ owners: owners.keys, ownerThreshold, threshold },
    withdrawers: without(
      [...before.withdrawers, ...withdrawers.value.map(({ key }) => key)],
      goneKeys,
    ),
    signers: [...before.signers.filter(({ name }) => !names.includes(name)), ...signers.value],
    require: given === 'not-given' ? before.require : given,
  };
  return { publisher, added: owners.added };
}

/** That a key was to go which never stood there: whoever meant another would think it gone. */
function isNot(asked: Asked, option: 'remove-owner' | 'remove-withdrawer', at: number): Outcome {
  const what = option === 'remove-owner' ? 'a publisher’s' : 'a withdrawer’s';
  return usedWrongly(
    `The key in ${textsOf(asked, option)[at]} is not ${what}. Nothing was changed.`,
  );
}

const waysOut = [
  'The repository was not changed.',
  'Make one with keygen and --role publisher, and give that as --add-owner.',
];

type Owners = {
  readonly keys: readonly TufKey[];
  readonly added: readonly Signer[];
  readonly gone: readonly TufKey[];
};

async function changedOwners(asked: Asked, before: readonly TufKey[]): Promise<Owners | Outcome> {
  const added: Signer[] = [];
  for (const file of textsOf(asked, 'add-owner')) {
    const key = await openKey(asked, file);
    if (!key.ok) return keyRefused(key);
    if (key.value.file.role !== 'publisher') return notPublishers(key.value.file, waysOut);
    added.push(key.value.signer);
  }
  const gone: TufKey[] = [];
  for (const file of textsOf(asked, 'remove-owner')) {
    const text = await readNamedFile(asked.folder, file);
    if (!text.ok) return refusedWith(text, fileRefusalInWords);
    const key = await readKeyFile(text.value);
    if (!key.ok) return usedWrongly(`${file} is no key file.`);
    gone.push(publicKeyOf(key.value));
  }
  return { keys: without([...before, ...added.map(({ key }) => key)], gone), added, gone };
}

function without(keys: readonly TufKey[], gone: readonly TufKey[]): readonly TufKey[] {
  return keys.filter((key) => !isAmong(gone, key));
}

function isAmong(keys: readonly TufKey[], key: TufKey): boolean {
  return keys.some((other) => isSameKey(key, other));
}
