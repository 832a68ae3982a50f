import type { Result } from '#lib/base/result.ts';
import type { Fault } from '#lib/guidance/faults.ts';

/** The faults of a refusal; none where it was accepted. */
export function faultsOf(
  result: Result<unknown, { readonly faults: readonly Fault[] }>,
): readonly Fault[] {
  return result.ok ? [] : result.refusal.faults;
}

/** A text of one word of so many characters. */
export function chars(count: number): string {
  return 'a'.repeat(count);
}

/** A text of so many words. */
export function words(count: number): string {
  return some(count, () => 'word').join(' ');
}

/** A list of so many entries. */
export function some<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** So many short sentences. */
export function sentences(count: number): readonly string[] {
  return some(count, (at) => `Sentence ${at}.`);
}

/** So many local names. */
export function names(count: number): readonly string[] {
  return some(count, (at) => `name-${at}`);
}
