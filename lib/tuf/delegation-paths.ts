import { sha256, utf8 } from '#lib/base/bytes.ts';
import type { Delegation } from './metadata.ts';

/** Whether a delegation trusts its role with a target path, section 4.5. */
export async function covers(delegation: Delegation, path: string): Promise<boolean> {
  const { paths, path_hash_prefixes: prefixes } = delegation;
  if (paths !== undefined) return paths.some((pattern) => matches(pattern, path));
  if (prefixes === undefined) return false;
  const digest = await sha256(utf8(path));
  return prefixes.some((prefix) => digest.startsWith(prefix));
}

/** PATHPATTERN of section 4.5: `*` and `?` stand for anything but a slash. */
function matches(pattern: string, path: string): boolean {
  const [patterns, parts] = [pattern.split('/'), path.split('/')];
  if (patterns.length !== parts.length) return false;
  return patterns.every((one, at) => matchesPart(one, parts[at] ?? ''));
}

// What nearly every pattern is made of is told at one look: a release names hundreds of paths.
function matchesPart(pattern: string, text: string): boolean {
  return pattern === '*' || pattern === text || matchesSigns([...pattern], [...text]);
}

/**
 * Reads both from the left, and goes back to the last star when they part: in time of at most
 * pattern times text, since patterns come from the outside.
 */
function matchesSigns(pattern: readonly string[], text: readonly string[]): boolean {
  let inPattern = 0;
  let inText = 0;
  let star: { readonly inPattern: number; inText: number } | undefined;
  while (inText < text.length) {
    const sign = pattern[inPattern];
    if (sign === '*') {
      star = { inPattern: ++inPattern, inText };
    } else if (sign === '?' || sign === text[inText]) {
      inPattern++;
      inText++;
    } else if (star) {
      inPattern = star.inPattern;
      inText = ++star.inText;
    } else {
      return false;
    }
  }
  return pattern.slice(inPattern).every((sign) => sign === '*');
}
