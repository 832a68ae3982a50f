import type { Fault, FaultCode } from '#lib/guidance/faults.ts';

/** Takes notes of what is wrong, by path. */
export type Faults = { readonly found: Fault[] };

/** A field's own rule: the fault, or none. */
export type Rule = (value: unknown) => FaultCode | undefined;

/** A value at a path: what is asked of it is noted in `faults`. */
export type Place = { readonly faults: Faults; readonly path: string };

/** The place of a field below another. */
export function at(place: Place, name: string | number): Place {
  return { ...place, path: place.path === '' ? String(name) : `${place.path}.${name}` };
}

/** Notes a fault. */
export function note(place: Place, code: FaultCode, limit?: number): void {
  place.faults.found.push({ path: place.path, code, ...(limit === undefined ? {} : { limit }) });
}

/** The fields of an object, each of them known; notes each fault, undefined for no object at all. */
export function fieldsOf(
  place: Place,
  value: unknown,
  known: { readonly required: readonly string[]; readonly optional: readonly string[] },
): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    note(place, value === undefined ? 'missing' : 'wrong-type');
    return undefined;
  }
  const fields = new Map(Object.entries(value));
  for (const name of known.required) if (!fields.has(name)) note(at(place, name), 'missing');
  for (const name of fields.keys()) {
    if (known.required.includes(name) || known.optional.includes(name)) continue;
    note(at(place, name), 'unknown-field');
  }
  return fields;
}

/** The entries of a list of at most `most`; notes a value that is none. */
export function entriesOf(place: Place, value: unknown, most: number): readonly unknown[] {
  if (value === undefined) return []; // noted as missing where it had to be there
  if (!Array.isArray(value)) {
    note(place, 'wrong-type');
    return [];
  }
  if (value.length > most) note(place, 'too-many', most);
  return value.slice(0, most);
}

/** Notes the fault that a rule finds in a value that is there. */
export function check(place: Place, value: unknown, rule: Rule): void {
  const code = value === undefined ? undefined : rule(value);
  if (code) note(place, code);
}

/** A text of 1 to `maxChars` characters in which no character is hidden, of a form where one is given. */
export function isText(maxChars: number, form?: RegExp): Rule {
  return (value) => {
    if (typeof value !== 'string') return 'wrong-type';
    if (value.length === 0) return 'too-short';
    if (value.length > maxChars) return 'too-long';
    if (/[\p{C}\p{Zl}\p{Zp}]/u.test(value)) return 'hidden-characters';
    return form && !form.test(value) ? 'wrong-form' : undefined;
  };
}

/** A whole number from `least` to `most`. */
export function isWhole(least: number, most: number): Rule {
  return (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return 'wrong-type';
    if (value < least) return 'too-small';
    return value > most ? 'too-large' : undefined;
  };
}

/** Yes or no. */
export const isYesOrNo: Rule = (value) => (typeof value === 'boolean' ? undefined : 'wrong-type');

/** One of a closed list. */
export function isOneOf(values: readonly unknown[]): Rule {
  return (value) => (values.includes(value) ? undefined : 'unknown-value');
}

/**
 * An address of ours: https without a name, a query or a fragment; of a folder it ends in `/`. On
 * this computer itself (loopback) plain http may stand, for trying things: only a test build of
 * the extension can reach it.
 */
export function isAddress(of: 'folder' | 'file'): Rule {
  return (value) => {
    if (typeof value !== 'string') return 'wrong-type';
    if (value.length > 600) return 'too-long';
    if (!URL.canParse(value)) return 'wrong-form';
    const url = new URL(value);
    const loopback = ['127.0.0.1', 'localhost'].includes(url.hostname);
    if (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:')) {
      return 'address-not-https';
    }
    const plain = url.href === value && url.search + url.hash + url.username + url.password === '';
    return plain && (of === 'file' || value.endsWith('/')) ? undefined : 'wrong-form';
  };
}
