import { textOf } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';

/** A value that canonical JSON can write: its numbers are whole. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of JSON. Read its members with {@link own}, for names come from the outside. */
export type JsonObject = { readonly [name: string]: Json };

/** Why bytes were not taken as JSON. */
export type JsonRefusal = {
  readonly code:
    | 'not-utf8'
    | 'not-json'
    | 'too-deep'
    | 'name-twice'
    | 'number-not-whole'
    | 'lone-surrogate';
};

/** How deep objects and lists may lie in each other. */
export const maxJsonDepth = 32;

/**
 * Reads JSON that two readers could not understand differently: UTF-8 without a BOM, no member
 * named twice, whole numbers that a double holds exactly, no half of a surrogate pair.
 */
export function readJson(bytes: Uint8Array): Result<Json, JsonRefusal> {
  let text: string;
  try {
    text = textOf(bytes);
  } catch {
    return refuse({ code: 'not-utf8' });
  }
  try {
    const early = faultInText(text);
    if (early !== undefined) return refuse({ code: early });
    const value = JSON.parse(text) as Json;
    const late = faultInValue(value);
    return late === undefined ? accept(value) : refuse({ code: late });
  } catch {
    return refuse({ code: 'not-json' });
  }
}

/** Whether a value is an object, neither a list nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of that name, were it `constructor`; never what an object inherits. */
export function own<T>(object: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/**
 * A string that is not closed goes on to the end: else each quote in it would be tried as the
 * beginning of another, and a host's 256 KB of nothing but escapes would take a minute.
 */
const stringsAndBrackets = /"[^"\\]*(?:\\.[^"\\]*)*(?:"\s*:?|\\?$)|[{}[\]]/gs;

/** Looks before parsing, so that a parser's own depth is never tried. */
function faultInText(text: string): 'too-deep' | 'name-twice' | undefined {
  const open: Set<string>[] = [];
  for (const [token] of text.matchAll(stringsAndBrackets)) {
    if (token === '{' || token === '[') {
      if (open.push(new Set()) > maxJsonDepth) return 'too-deep';
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token.endsWith(':')) {
      const name = nameIn(token);
      const names = open.at(-1);
      if (names?.has(name)) return 'name-twice';
      names?.add(name);
    }
  }
  return undefined;
}

function nameIn(token: string): string {
  const quoted = token.slice(0, token.lastIndexOf('"') + 1);
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

function faultInValue(value: unknown): 'number-not-whole' | 'lone-surrogate' | undefined {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? undefined : 'number-not-whole';
  if (typeof value === 'string') return isWellFormed(value) ? undefined : 'lone-surrogate';
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const fault = faultInValue(name) ?? faultInValue(member);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
