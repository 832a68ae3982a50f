import { isKeys, isRoleKeys } from './fields.ts';
import { isObject, type JsonObject, own } from './json.ts';
import type { Caps } from './limits.ts';
import { type MetadataRefusal, malformedAt, overLimit } from './refusal.ts';

/** What is wrong with the fields that root alone has, section 4.3. */
export function faultInRoot(signed: JsonObject, caps: Caps): MetadataRefusal | undefined {
  const consistent = own(signed, 'consistent_snapshot');
  if (consistent !== undefined && typeof consistent !== 'boolean') {
    return malformedAt('consistent_snapshot');
  }
  const [keys, roles] = [own(signed, 'keys'), own(signed, 'roles')];
  if (!isKeys(keys)) return malformedAt('keys');
  if (Object.keys(keys).length > caps.keys) return overLimit('keys', caps);
  if (!isObject(roles)) return malformedAt('roles');
  const names = new Set(['root', 'timestamp', 'snapshot', 'targets', ...Object.keys(roles)]);
  const faulty = [...names].find((name) => !isRoleKeys(own(roles, name)));
  return faulty === undefined ? undefined : malformedAt(`roles.${faulty}`);
}
