import { accept, refuse } from '#lib/base/result.ts';
import { type FoundTarget, findTarget, type TargetsRole } from './find-target.ts';
import type { Floors } from './floors.ts';
import { productSchemes, readyingOnce } from './keys.ts';
import { tufLimits } from './limits.ts';
import { type EndOfRoots, loadRoot } from './load-root.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { loadTargets } from './load-targets.ts';
import { loadTimestamp } from './load-timestamp.ts';
import type { RootSigned, SnapshotSigned, TimestampSigned } from './metadata.ts';
import { askedByRoot } from './open-metadata.ts';
import type { Run, Step, Verified } from './run.ts';

/**
 * What a client is made of. Limits and schemes are the product's where they are not given. A
 * caller that takes expired metadata, because they can only hide, hands in a start time of 0.
 */
export type ClientParts = Pick<Run, 'fetchMetadata' | 'trusted' | 'startTime'> &
  Partial<Pick<Run, 'limits' | 'schemes'>> & { readonly floors?: Floors };

/** The top-level metadata, each verified, not expired, and of one moment. */
export type TrustedMetadata = {
  readonly root: Verified<RootSigned>;
  readonly timestamp: Verified<TimestampSigned>;
  readonly snapshot: Verified<SnapshotSigned>;
  readonly targets: TargetsRole;
  readonly endOfRoots: EndOfRoots;
};

/** One update of one repository. */
export type TufClient = {
  /** The client workflow, 5.2 to 5.6.6. */
  readonly refresh: () => Step<TrustedMetadata>;
  /** A role to which another delegates by name; of refreshed metadata only. */
  readonly loadDelegated: (delegator: TargetsRole, name: string) => Step<TargetsRole>;
  /** What is known of a target path, 5.6.7; of refreshed metadata only. */
  readonly findTarget: (path: string) => Step<FoundTarget>;
  /** The floors handed in, raised to what was verified since: to keep before anything is used. */
  readonly floors: () => Floors;
};

/** A client of The Update Framework 1.0.34, for one update. */
export function createClient(parts: ClientParts): TufClient {
  // 5.1: the start time is fixed, however long the update takes.
  const run: Run = {
    limits: tufLimits,
    ...parts,
    schemes: readyingOnce(parts.schemes ?? productSchemes),
    floors: new Map(parts.floors),
  };
  let refreshed: TrustedMetadata | undefined;
  const trusted = () => {
    if (refreshed === undefined) throw new Error('refresh comes first');
    return refreshed;
  };
  const load: TufClient['loadDelegated'] = (delegator, name) =>
    loadDelegated(run, trusted(), { delegator, name });
  return {
    refresh: async () => {
      const metadata = await refresh(run);
      refreshed = metadata.ok ? metadata.value : undefined;
      return metadata;
    },
    loadDelegated: load,
    findTarget: (path) =>
      findTarget(path, trusted().targets, { load, maxRoles: run.limits.delegations }),
    floors: () => new Map(run.floors),
  };
}

async function refresh(run: Run): Step<TrustedMetadata> {
  const loaded = await loadRoot(run);
  if (!loaded.ok) return loaded;
  const { root, endOfRoots } = loaded.value;
  const timestamp = await loadTimestamp(run, root.signed);
  if (!timestamp.ok) return timestamp;
  const named = timestamp.value.signed.meta['snapshot.json'];
  const snapshot = await loadSnapshot(run, root.signed, named);
  if (!snapshot.ok) return snapshot;
  const under = { root: root.signed, snapshot: snapshot.value.signed };
  const top = await loadTargets(run, under, askedByRoot(root.signed, 'targets'));
  if (!top.ok) return top;
  const targets = { name: 'targets', metadata: top.value, chain: [] };
  return accept({
    ...{ root, timestamp: timestamp.value, snapshot: snapshot.value, targets },
    endOfRoots,
  });
}

type Named = { readonly delegator: TargetsRole; readonly name: string };

async function loadDelegated(
  run: Run,
  { root, snapshot }: TrustedMetadata,
  { delegator, name }: Named,
): Step<TargetsRole> {
  const { delegations } = delegator.metadata.signed;
  const delegation = delegations?.roles.find((role) => role.name === name);
  if (delegations === undefined || delegation === undefined) {
    return refuse({ role: name, code: 'role-not-delegated', by: delegator.name });
  }
  const signers = { keys: delegations.keys, role: delegation };
  const asked = { role: name, type: 'targets', by: delegator.name, signers } as const;
  const under = { root: root.signed, snapshot: snapshot.signed };
  const metadata = await loadTargets(run, under, asked);
  if (!metadata.ok) return metadata;
  const chain = [...delegator.chain, delegation];
  return accept({ name, metadata: metadata.value, chain });
}
