import { accept, refuse } from '#lib/base/result.ts';
import { covers } from './delegation-paths.ts';
import { own } from './json.ts';
import type { Delegation, TargetMeta, TargetsSigned } from './metadata.ts';
import type { Step, Verified } from './run.ts';

/** Targets metadata, and the delegations by which they were reached: none at the top. */
export type TargetsRole = {
  readonly name: string;
  readonly metadata: Verified<TargetsSigned>;
  readonly chain: readonly Delegation[];
};

/** What is known of a target, and the role that says so. */
export type FoundTarget = { readonly target: TargetMeta; readonly role: TargetsRole };

/** Loads a role that another delegates to. */
export type LoadDelegated = (delegator: TargetsRole, name: string) => Step<TargetsRole>;

/** A role to visit: the top one, which is loaded, or one that is loaded when its turn comes. */
type Visit = { readonly name: string; readonly load: () => Step<TargetsRole> };

/** Searches the roles for a target path, in the order in which publishers named them. */
export async function findTarget(
  path: string,
  top: TargetsRole,
  search: { readonly load: LoadDelegated; readonly maxRoles: number },
): Step<FoundTarget> {
  // 5.6.7: depth first, each role before those to which it delegates.
  const ahead: Visit[] = [{ name: top.name, load: async () => accept(top) }];
  const visited = new Set<string>();
  for (let visit = ahead.pop(); visit !== undefined; visit = ahead.pop()) {
    // 5.6.7.1: no role twice (cycles), and so many roles in all and no more.
    if (visited.has(visit.name)) continue;
    if (visited.size > search.maxRoles) break;
    visited.add(visit.name);
    const loaded = await visit.load();
    if (!loaded.ok) return loaded;
    const role = loaded.value;
    const target = own(role.metadata.signed.targets, path);
    if (target !== undefined) return accept({ target, role });
    // 5.6.7.2: its delegations that cover the path, in order of appearance.
    const { inOrder, ends } = await delegationsFor(role, path);
    // 5.6.7.2.1: after one that terminates nothing else is searched.
    if (ends) ahead.length = 0;
    // 5.6.7.2.2: otherwise those that wait from before come after these.
    const visits = inOrder.map(({ name }) => ({ name, load: () => search.load(role, name) }));
    ahead.push(...visits.reverse());
  }
  // 5.7.2: nobody speaks of it.
  return refuse({ role: top.name, code: 'target-not-found', path });
}

type Covering = { readonly inOrder: readonly Delegation[]; readonly ends: boolean };

async function delegationsFor({ metadata }: TargetsRole, path: string): Promise<Covering> {
  const inOrder: Delegation[] = [];
  for (const delegation of metadata.signed.delegations?.roles ?? []) {
    if (!(await covers(delegation, path))) continue;
    inOrder.push(delegation);
    if (delegation.terminating) return { inOrder, ends: true };
  }
  return { inOrder, ends: false };
}

/** The targets that a role speaks of and is trusted with, by every delegation of its chain. */
export async function coveredTargets({
  metadata,
  chain,
}: TargetsRole): Promise<ReadonlyMap<string, TargetMeta>> {
  const covered = new Map<string, TargetMeta>();
  for (const [path, target] of Object.entries(metadata.signed.targets)) {
    const trusts = await Promise.all(chain.map((delegation) => covers(delegation, path)));
    if (trusts.every((one) => one)) covered.set(path, target);
  }
  return covered;
}
