import { utf8 } from '#lib/base/bytes.ts';
import type { Json } from './json.ts';

/**
 * The bytes that are signed and hashed: OLPC canonical JSON (http://wiki.laptop.org/go/Canonical_JSON),
 * names sorted by code point, whole numbers only, nothing escaped but `"` and `\`.
 */
export function canonicalBytes(value: Json): Uint8Array<ArrayBuffer> {
  return utf8(canonicalText(value));
}

/** The same as text. Without control characters in its strings it is JSON that every parser reads. */
export function canonicalText(value: Json): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return whole(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return `[${value.map(canonicalText).join()}]`;
  const members = Object.entries(value)
    .sort(([one], [other]) => compareCodePoints(one, other))
    .map(([name, member]) => `${quoted(name)}:${canonicalText(member)}`);
  return `{${members.join()}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`canonical JSON cannot hold ${value}`);
  // `+ 0` turns -0 into 0.
  return String(value + 0);
}

/** UTF-16 units sort U+E000 to U+FFFF after what lies beyond them; code points do not. */
function compareCodePoints(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) {
    const difference = (one.codePointAt(at) ?? 0) - (other.codePointAt(at) ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
