import type { Front } from '#lib/guidance/front.ts';
import type { Finding } from './finding.ts';
import { lintText } from './lint-text.ts';

/** What good guidance avoids in a text of a field. */
export type LintText = (text: string, field: string) => readonly Finding[];

/**
 * What good guidance avoids, in the situations and the bundle's own words of front matter. Whoever
 * asks again at each letter hands in a `lint` that remembers.
 */
export function lintFront(front: Front, lint: LintText = lintText): readonly Finding[] {
  const situations = front.situations.flatMap(({ label, cue, discreetLabel }, at) => [
    ...lint(label, `situations.${at}.label`),
    ...lint(cue, `situations.${at}.cue`),
    ...lint(discreetLabel, `situations.${at}.discreetLabel`),
  ]);
  return [...situations, ...lint(front.bundle.title, 'bundle.title')];
}
