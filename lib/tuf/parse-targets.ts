import { isHashes, isKeys, isLength, isRoleKeys, isText, isTexts } from './fields.ts';
import { isObject, type Json, type JsonObject, own } from './json.ts';
import type { Caps } from './limits.ts';
import { type MetadataRefusal, malformedAt, overLimit } from './refusal.ts';

/** Names that a delegated role may not bear: its file would stand where a top role's does. */
const topRoles = new Set(['root', 'timestamp', 'snapshot', 'targets']);

/** What is wrong with the fields that targets and delegated roles alone have, section 4.5. */
export function faultInTargets(signed: JsonObject, caps: Caps): MetadataRefusal | undefined {
  const targets = own(signed, 'targets');
  if (!isObject(targets)) return malformedAt('targets');
  const faulty = Object.entries(targets).find(([, target]) => !isTargetMeta(target));
  if (faulty) return malformedAt(`targets.${faulty[0]}`);
  const delegations = own(signed, 'delegations');
  return delegations === undefined ? undefined : faultInDelegations(delegations, caps);
}

function isTargetMeta(value: Json): boolean {
  if (!isObject(value) || !isLength(own(value, 'length'))) return false;
  const custom = own(value, 'custom');
  return isHashes(own(value, 'hashes')) && (custom === undefined || isObject(custom));
}

function faultInDelegations(value: Json, caps: Caps): MetadataRefusal | undefined {
  if (!isObject(value)) return malformedAt('delegations');
  const [keys, roles] = [own(value, 'keys'), own(value, 'roles')];
  if (!isKeys(keys)) return malformedAt('delegations.keys');
  if (Object.keys(keys).length > caps.keys) return overLimit('keys', caps);
  // Succinct hash bins (TAP 15) are no part of the specification.
  if (!isList(roles)) return malformedAt('delegations.roles');
  if (roles.length > caps.delegations) return overLimit('delegations', caps);
  const faulty = roles.findIndex((role) => !isDelegation(role));
  if (faulty >= 0) return malformedAt(`delegations.roles.${faulty}`);
  const names = new Set(roles.map((role) => isObject(role) && own(role, 'name')));
  return names.size === roles.length ? undefined : malformedAt('delegations.roles');
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isDelegation(value: Json): boolean {
  if (!isObject(value) || !isRoleKeys(value)) return false;
  const name = own(value, 'name');
  if (!isText(name) || name === '' || topRoles.has(name)) return false;
  return typeof own(value, 'terminating') === 'boolean' && arePathsOnce(value);
}

/** `paths` or `path_hash_prefixes`, not both; with neither a delegation covers nothing. */
function arePathsOnce(value: JsonObject): boolean {
  const given = ['paths', 'path_hash_prefixes'].filter((name) => Object.hasOwn(value, name));
  return given.length < 2 && given.every((name) => isTexts(own(value, name)));
}
