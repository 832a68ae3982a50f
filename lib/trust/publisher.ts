import { saysTheSame } from '#lib/base/same.ts';
import { own } from '#lib/tuf/json.ts';
import { publicOf, type TufKey } from '#lib/tuf/keys.ts';
import type { RootSigned, TargetsSigned } from '#lib/tuf/metadata.ts';
import { isSameKey } from '#lib/tuf/next-edition.ts';
import type { NewDelegation, RoleHolders } from '#lib/tuf/write-roles.ts';
import { type Requirements, type SignerRole, signerRoles } from './requirements.ts';
import { readRequire } from './requirements-of.ts';
import { checkSigners, type GuidanceSigner, readSigners, type SignersRefusal } from './signers.ts';

/** Somebody who is to sign guidance: a key, and what the publisher says of its holder. */
export type NewSigner = Omit<GuidanceSigner, 'keyid'>;

/**
 * Who stands for a publisher. `owners` sign root and targets; they and `withdrawers` sign
 * withdrawals, snapshot and timestamp, one being enough, so that a card can be taken back while
 * the owners are away. `signers` sign guidance, `threshold` of them at least.
 */
export type Publisher = {
  readonly owners: readonly TufKey[];
  readonly ownerThreshold: number;
  readonly withdrawers: readonly TufKey[];
  readonly signers: readonly NewSigner[];
  readonly threshold: number;
  readonly require: Requirements;
};

/** Why a publisher could never publish, or would rest on fewer people than it says. */
export type PublisherRefusal =
  | SignersRefusal
  /** A key that owns the files would also sign what they hold: one hand where two are meant. */
  | {
      readonly code: 'same-key-in-two-roles';
      readonly name: string;
      readonly roles: readonly ['publisher', SignerRole];
    }
  | { readonly code: 'too-few-owners'; readonly threshold: number; readonly owners: number }
  | { readonly code: 'too-few-signers'; readonly threshold: number; readonly signers: number }
  | {
      readonly code: 'require-out-of-reach';
      readonly role: SignerRole;
      readonly asked: number;
      readonly signers: number;
    };

/** Who holds each role of root. */
export type RootHolders = Readonly<
  Record<'root' | 'targets' | 'snapshot' | 'timestamp', RoleHolders>
>;

/** Looks for what would keep a publisher from publishing, or let one hand do what two must. */
export async function checkPublisher(publisher: Publisher): Promise<PublisherRefusal | undefined> {
  const { ownerThreshold, signers, threshold, require } = publisher;
  const owners = distinct(publisher.owners).length;
  if (ownerThreshold < 1 || owners < ownerThreshold) {
    return { code: 'too-few-owners', threshold: ownerThreshold, owners };
  }
  // One key counts once, however often it is named.
  const hands = (some: readonly NewSigner[]) => distinct(some.map(({ key }) => key)).length;
  if (threshold < 1 || hands(signers) < threshold) {
    return { code: 'too-few-signers', threshold, signers: hands(signers) };
  }
  for (const role of signerRoles) {
    const asked = require[role] ?? 0;
    const able = hands(signers.filter((signer) => signer.role === role));
    if (able < asked) return { code: 'require-out-of-reach', role, asked, signers: able };
  }
  return ownsAndSigns(publisher) ?? checkSigners(signers);
}

function ownsAndSigns({ owners, signers }: Publisher): PublisherRefusal | undefined {
  const both = signers.find(({ key }) => owners.some((owner) => isSameKey(owner, key)));
  if (!both) return undefined;
  return { code: 'same-key-in-two-roles', name: both.name, roles: ['publisher', both.role] };
}

/** Whether the same people stand for both, in the same way, in whatever order they are named. */
export function isSamePublisher(one: Publisher, other: Publisher): boolean {
  return saysTheSame(standingAs(one), standingAs(other));
}

function standingAs({ owners, withdrawers, signers, require, ...thresholds }: Publisher) {
  const each = <T>(some: readonly T[], of: (one: T) => unknown) =>
    [...new Set(some.map((one) => JSON.stringify(of(one))))].sort();
  return {
    ...{ ...thresholds, require: requireOf(require), owners: each(owners, publicOf) },
    withdrawers: each(withdrawers, publicOf),
    signers: each(signers, ({ role, name, key }) => [role, name, publicOf(key)]),
  };
}

/** Who holds each role of root. */
export function rootHolders({ owners, ownerThreshold, withdrawers }: Publisher): RootHolders {
  const owned = { keys: distinct(owners), threshold: ownerThreshold };
  const online = { keys: distinct([...owners, ...withdrawers]), threshold: 1 };
  return { root: owned, targets: owned, snapshot: online, timestamp: online };
}

/**
 * The delegations of a publisher. Withdrawals come first, so that they never wait for guidance;
 * the mix rule stands here, where those who sign guidance cannot drop it.
 */
export function delegationsOf(publisher: Publisher): readonly NewDelegation[] {
  const { owners, withdrawers, signers, threshold, require } = publisher;
  return [
    {
      ...{ name: 'withdrawals', paths: ['w/*'], threshold: 1 },
      keys: distinct([...owners, ...withdrawers]),
    },
    {
      ...{ name: 'guidance', paths: ['g/*'], threshold },
      keys: signers.map(signerKey),
      custom: { 'x-foreword-require': requireOf(require) },
    },
  ];
}

/** Reads back who stands for a publisher, to change it. */
export async function readPublisher(
  root: RootSigned,
  targets: TargetsSigned,
): Promise<Publisher | undefined> {
  const { keys = {}, roles = [] } = targets.delegations ?? {};
  const guidance = roles.find(({ name }) => name === 'guidance');
  const signers = guidance && (await readSigners(guidance, keys));
  const require = guidance && readRequire(guidance);
  if (!guidance || !signers?.ok || !require?.ok) return undefined;
  const keysOf = (keyids: readonly string[]): TufKey[] =>
    keyids.flatMap((keyid) => own(root.keys, keyid) ?? []);
  const owners = keysOf(root.roles.root.keyids);
  const online = keysOf(root.roles.timestamp.keyids);
  return {
    owners,
    ownerThreshold: root.roles.root.threshold,
    withdrawers: online.filter((key) => !owners.some((owner) => isSameKey(owner, key))),
    signers: signers.value.map(({ key, role, name }) => ({ key, role, name })),
    threshold: guidance.threshold,
    require: require.value,
  };
}

function requireOf(require: Requirements): Record<string, number> {
  return Object.fromEntries(
    signerRoles.flatMap((role) => {
      const count = require[role] ?? 0;
      return count > 0 ? [[role, count] as const] : [];
    }),
  );
}

/** A signer's key as a delegation carries it: with the role and the name in it, and in its id. */
function signerKey({ key, role, name }: NewSigner): TufKey {
  const { keytype, scheme, keyval } = key;
  return { keytype, scheme, keyval, 'x-foreword-role': role, 'x-foreword-name': name };
}

function distinct(keys: readonly TufKey[]): readonly TufKey[] {
  return keys.filter((key, at) => keys.findIndex((other) => isSameKey(key, other)) === at);
}
