import type { UpdateFacts } from '#lib/panel/update-facts.ts';
import { readRequests } from '#lib/sync/request-log.ts';
import type { PolicyState } from '#lib/trust/policy-state.ts';
import { startParts } from './start-parts.ts';
import { policyHere } from './sync-here.ts';

/** What this computer knows of updates, for "Check this computer". It asks no host for anything. */
export async function readUpdateFacts(): Promise<UpdateFacts> {
  const { local } = startParts();
  const [policy, requests, { alarmFired }] = await Promise.all([
    policyHere(),
    readRequests(local),
    local.get(['alarmFired']),
  ]);
  return {
    policy: policyFacts(policy),
    alarmFired: typeof alarmFired === 'number' ? alarmFired : undefined,
    requests,
  };
}

function policyFacts(state: PolicyState): UpdateFacts['policy'] {
  const kept = keptIn(state);
  return {
    state: state.state,
    version: kept?.policy.version,
    seen: kept?.seen,
    fromFile: kept?.from === 'file',
    faults: state.state === 'wrong' ? state.faults : [],
  };
}

function keptIn(state: PolicyState) {
  if (state.state === 'good') return state;
  return state.state === 'wrong' ? state.kept : undefined;
}
