import { accept, type Result, refuse } from '#lib/base/result.ts';
import { limits } from '#lib/guidance/limits.ts';

/** Why a text was not taken as JSON of ours. */
export type JsonRefusal =
  | { readonly code: 'json-damaged' }
  | { readonly code: 'json-beyond-limits' };

/** JSON that was read. `plain`: the reader's own look at it was enough. */
export type ReadJson = { readonly value: unknown; readonly plain: boolean };

/** Says of a value that it is what a reader looks for, and so within all limits but on strings. */
export type IsPlain = (value: unknown) => boolean;

/** Parses JSON within the limits on depth, string length and list length. */
export function readJson(
  text: string,
  isPlain: IsPlain = () => false,
): Result<ReadJson, JsonRefusal> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ code: 'json-damaged' });
  }
  // No string is longer than the text that it stands in.
  const plain = text.length <= limits.stringChars && isPlain(value);
  const allowed = plain || isPlainlyWithin(text) || within(value, limits.depth);
  return allowed ? accept({ value, plain }) : refuse({ code: 'json-beyond-limits' });
}

/**
 * Whether a text of JSON is certainly within the limits, by its length, brackets and commas: it
 * takes a fraction of going through the value, and nearly every card is.
 */
function isPlainlyWithin(text: string): boolean {
  if (text.length > limits.stringChars) return false;
  // How many commas stand in each list or object that is open, by its depth.
  const commas = [0];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"':
        at = endOfString(text, at);
        break;
      case '[':
      case '{':
        depth += 1;
        commas[depth] = 0;
        break;
      case ']':
      case '}':
        depth -= 1;
        break;
      case ',':
        commas[depth] = (commas[depth] ?? 0) + 1;
    }
    if (depth > limits.depth || (commas[depth] ?? 0) >= limits.arrayLength) return false;
  }
  return true;
}

/** Where the quotation mark stands that ends the string that begins at `from`. */
function endOfString(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
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
