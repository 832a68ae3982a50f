import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Fault } from '#lib/guidance/faults.ts';
import { checkSource } from './check-source.ts';
import type { Policy } from './policy.ts';
import { withdrawnFields, withdrawnRequired } from './read-withdrawals.ts';
import {
  at,
  check,
  entriesOf,
  fieldsOf,
  isAddress,
  isOneOf,
  isText,
  isWhole,
  isYesOrNo,
  note,
  type Place,
  type Rule,
} from './shape.ts';

/** A policy that was not taken, with every fault at once. */
export type PolicyRefusal = {
  readonly code: 'policy-not-valid';
  readonly faults: readonly Fault[];
};

/** How many sources a policy may name. */
const maxSources = 8;
const maxWithdraw = 200;

/** What must hold of each field that a policy may leave out. */
const comfort: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['role', isOneOf(['consulting', 'reception'])],
  ['site', isText(60)],
  ['discreet', isYesOrNo],
  ['foldAwayMinutes', isWhole(0, 60)],
  ['studio', isYesOrNo],
  ['feedbackAddress', isText(200, /^[^\s@]+@[^\s@]+\.[^\s@]+$/)],
  ['practiceFile', isAddress('file')],
  ['onlyAdopted', isYesOrNo],
]);

const always = new Map<string, Rule>([
  ['version', isWhole(1, Number.MAX_SAFE_INTEGER)],
  ['complete', isOneOf([true])],
]);

/**
 * Reads a policy from an unknown value, whole or not at all. A field that is unknown or mistyped
 * is a fault, and so is one of `trust` that is not there: browsers drop what their own schema
 * does not like without a word, and a requirement that is lost so must not go unnoticed.
 */
export function parsePolicy(value: unknown): Result<Policy, PolicyRefusal> {
  const place: Place = { faults: { found: [] }, path: '' };
  const fields = fieldsOf(place, value, {
    required: [...always.keys(), 'trust'],
    optional: [...comfort.keys()],
  });
  for (const [name, rule] of [...always, ...comfort])
    check(at(place, name), fields?.get(name), rule);
  if (fields?.has('trust')) checkTrust(at(place, 'trust'), fields.get('trust'));
  const { found } = place.faults;
  return found.length > 0
    ? refuse({ code: 'policy-not-valid', faults: found })
    : accept(value as Policy);
}

function checkTrust(place: Place, value: unknown): void {
  const fields = fieldsOf(place, value, {
    required: ['sources', 'userMayAddSources', 'withdraw'],
    optional: [],
  });
  check(at(place, 'userMayAddSources'), fields?.get('userMayAddSources'), isYesOrNo);
  const sources = at(place, 'sources');
  const ids = new Set<unknown>();
  for (const [index, source] of entriesOf(sources, fields?.get('sources'), maxSources).entries()) {
    const id = checkSource(at(sources, index), source);
    if (id !== undefined && ids.has(id)) note(at(at(sources, index), 'id'), 'repeated');
    ids.add(id);
  }
  const withdraw = at(place, 'withdraw');
  for (const [index, item] of entriesOf(withdraw, fields?.get('withdraw'), maxWithdraw).entries()) {
    checkWithdrawn(at(withdraw, index), item);
  }
}

function checkWithdrawn(place: Place, value: unknown): void {
  const known = { required: withdrawnRequired, optional: ['useInstead'] };
  const fields = fieldsOf(place, value, known);
  for (const [name, rule] of withdrawnFields) check(at(place, name), fields?.get(name), rule);
}
