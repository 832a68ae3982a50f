import type { Front } from '#lib/guidance/front.ts';
import type { Finding } from './finding.ts';
import { lintText } from './lint-text.ts';

/** What good guidance avoids, in the situations and the bundle's own words of front matter. */
export function lintFront(front: Front): readonly Finding[] {
  const situations = front.situations.flatMap(({ label, cue, discreetLabel }, at) => [
    ...lintText(label, `situations.${at}.label`),
    ...lintText(cue, `situations.${at}.cue`),
    ...lintText(discreetLabel, `situations.${at}.discreetLabel`),
  ]);
  return [...situations, ...lintText(front.bundle.title, 'bundle.title')];
}
