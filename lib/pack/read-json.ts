import { accept, type Result, refuse } from '#lib/base/result.ts';
import { limits } from '#lib/guidance/limits.ts';

/** Why a text was not taken as JSON of ours. */
export type JsonRefusal =
  | { readonly code: 'json-damaged' }
  | { readonly code: 'json-beyond-limits' };

/** Parses JSON within the limits on depth, string length and list length. */
export function readJson(text: string): Result<unknown, JsonRefusal> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ code: 'json-damaged' });
  }
  return within(value, limits.depth) ? accept(value) : refuse({ code: 'json-beyond-limits' });
}

function within(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.length <= limits.stringChars;
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value) && value.length > limits.arrayLength) return false;
  for (const name in value) {
    // A field's name is a string as well.
    if (name.length > limits.stringChars) return false;
    if (!within((value as Record<string, unknown>)[name], depth - 1)) return false;
  }
  return true;
}
