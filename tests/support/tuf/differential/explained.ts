import { createHash } from 'node:crypto';
import { canonicalBytes } from '#lib/tuf/canonical.ts';
import { isObject, type Json } from '#lib/tuf/json.ts';
import type { HostFiles } from './outcome.ts';

/** What is known of a run in which the two clients came to different ends. */
export type Disagreement = {
  readonly file: string;
  /** The changed file, or undefined where it is not JSON. */
  readonly content: Json | undefined;
  /** Whether the keys of timestamp or snapshot were replaced between both moments. */
  readonly keysReplaced: boolean;
  /** What the host held at the first moment, which a client may have kept. */
  readonly before: HostFiles;
  /** Which client took less than the other. */
  readonly stricter: 'ours' | 'reference';
};

/** A class of disagreements, and the words of the specification (1.0.34) that it rests on. */
export type Explanation = {
  readonly name: string;
  readonly cites: string;
  readonly stricter: Disagreement['stricter'];
  readonly holds: (disagreement: Disagreement) => boolean;
};

/** Every reason for which tuf-js and our client may differ in what they accept. */
export const explanations: readonly Explanation[] = [
  {
    name: 'a key stands under an id that is not its own',
    cites: '4.3: Clients MUST calculate each KEYID to verify this is correct for the key.',
    stricter: 'ours',
    holds: ({ content }) =>
      keysIn(content).some(([keyid, key]) => {
        const digest = createHash('sha256').update(canonicalBytes(key)).digest('hex');
        return digest !== keyid;
      }),
  },
  {
    name: 'a signature is not hexadecimal',
    cites:
      '4.2.1: SIGNATURE is a hex-encoded signature. Node stops reading at the first other sign.',
    stricter: 'ours',
    holds: ({ content }) =>
      textsNamed(content, 'sig').some((sig) => !/^(?:[0-9a-f]{2})*$/i.test(sig)),
  },
  {
    name: 'hashes are none at all, or not hexadecimal',
    cites: '4.4: HASHES specifies one or more hashes; HASH is the hexdigest.',
    stricter: 'ours',
    holds: ({ content }) =>
      membersNamed(content, 'hashes').some((hashes) => {
        const digests = isObject(hashes) ? Object.values(hashes) : [];
        return digests.length === 0 || !digests.every((hex) => /^[0-9a-f]+$/.test(String(hex)));
      }),
  },
  {
    name: 'expires is written in another way',
    cites: '4.2.3: The expected format is "YYYY-MM-DDTHH:MM:SSZ".',
    stricter: 'ours',
    holds: ({ content }) =>
      textsNamed(content, 'expires').some((text) => !/^[\d-]{10}T[\d:]{8}Z$/.test(text)),
  },
  {
    name: 'delegations list no roles',
    cites: '4.5: DELEGATIONS has "roles". Succinct roles (TAP 15) are no part of it.',
    stricter: 'ours',
    holds: ({ content }) =>
      membersNamed(content, 'delegations').some((one) => isObject(one) && !('roles' in one)),
  },
  {
    name: 'the snapshot kept is not the file of that version that the timestamp names',
    cites: '5.5.2: The hashes of the new snapshot metadata file MUST match those in timestamp.',
    stricter: 'ours',
    holds: ({ file, content, before }) =>
      file === 'timestamp.json' && !namesKeptSnapshot(content, before),
  },
  {
    name: 'a signature bears the id `constructor`, which no key has',
    cites: '4.2.1: The keyid MUST be unique in the "signatures" array. There it stands once.',
    stricter: 'reference',
    holds: ({ content }) => textsNamed(content, 'keyid').includes('constructor'),
  },
  {
    name: 'root does not say whether snapshots are consistent',
    cites: '4.3: This field is OPTIONAL for backwards compatibility with old metadata.',
    stricter: 'reference',
    holds: ({ file, content }) =>
      file.endsWith('root.json') && membersNamed(content, 'consistent_snapshot').length === 0,
  },
  {
    name: 'the trusted timestamp fell with the keys of snapshot',
    cites: '5.3.11: If timestamp and / or snapshot keys have been rotated, delete both.',
    stricter: 'reference',
    holds: ({ file, keysReplaced }) => file === 'timestamp.json' && keysReplaced,
  },
];

/** Whether a timestamp's hash, if it states one, is that of the snapshot of the first moment. */
function namesKeptSnapshot(content: Json | undefined, before: HostFiles): boolean {
  const [hash] = textsNamed(content, 'sha256');
  const kept = before.get('2.snapshot.json') ?? before.get('snapshot.json') ?? Buffer.from('');
  return hash === undefined || hash === createHash('sha256').update(kept).digest('hex');
}

/** All members of that name, at any depth. */
function membersNamed(content: Json | undefined, name: string): Json[] {
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([own, member]) => [
    ...(own === name && isObject(content) ? [member] : []),
    ...membersNamed(member, name),
  ]);
}

function textsNamed(content: Json | undefined, name: string): string[] {
  return membersNamed(content, name).filter((text) => typeof text === 'string');
}

function keysIn(content: Json | undefined): [string, Json][] {
  return membersNamed(content, 'keys').flatMap((keys) =>
    isObject(keys) ? Object.entries(keys) : [],
  );
}
