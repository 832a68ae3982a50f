import { isObject, own } from './json.ts';
import type { Keys, RoleKeys } from './metadata.ts';

/** Whether a value is a whole number from 1: a version, a threshold. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

/** Whether a value is a length in bytes. */
export function isLength(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Whether a value is a list of texts. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

/** Whether a value is digests by algorithm, one at least. They become names of files: hex only. */
export function isHashes(value: unknown): boolean {
  if (!isObject(value)) return false;
  const digests = Object.values(value);
  return digests.length > 0 && digests.every((hex) => isText(hex) && /^[0-9a-f]+$/.test(hex));
}

/** Whether a value is a text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value names keys, each once, and how many must sign. */
export function isRoleKeys(value: unknown): value is RoleKeys {
  if (!isObject(value)) return false;
  const keyids = own(value, 'keyids');
  return (
    isTexts(keyids) && new Set(keyids).size === keyids.length && isCount(own(value, 'threshold'))
  );
}

/** Whether a value is keys by key id. A key of an unknown scheme is one: it just never counts. */
export function isKeys(value: unknown): value is Keys {
  return isObject(value) && Object.values(value).every(isKey);
}

function isKey(value: unknown): boolean {
  if (!isObject(value)) return false;
  const [keytype, scheme] = [own(value, 'keytype'), own(value, 'scheme')];
  const keyval = own(value, 'keyval');
  if (!isText(keytype) || !isText(scheme) || !isObject(keyval)) return false;
  return !Object.hasOwn(keyval, 'public') || isText(keyval['public']);
}

/** Whether a value is what timestamp and snapshot say of a file. */
export function isFileMeta(value: unknown): boolean {
  return (
    isObject(value) &&
    isCount(own(value, 'version')) &&
    (!Object.hasOwn(value, 'length') || isLength(value['length'])) &&
    (!Object.hasOwn(value, 'hashes') || isHashes(value['hashes']))
  );
}

/** A moment in milliseconds since 1970, of `YYYY-MM-DDTHH:MM:SSZ` (4.2.2); undefined of no other. */
export function momentOf(value: unknown): number | undefined {
  if (!isText(value) || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) return undefined;
  const moment = Date.parse(value);
  // 30 February parses in some engines.
  const isReal =
    !Number.isNaN(moment) && `${new Date(moment).toISOString().slice(0, 19)}Z` === value;
  return isReal ? moment : undefined;
}
