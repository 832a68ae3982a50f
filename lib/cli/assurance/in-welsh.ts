import { type AssurancePart, assuranceWords as english } from '#lib/words/assurance.ts';
import { aboutWords, permissionReasons } from '#lib/words/cy/about.ts';
import { assuranceWords } from '#lib/words/cy/assurance.ts';
import { list, permission, safe } from './markup.ts';

/**
 * What the page says in Welsh: what Foreword can and cannot see, why it is no medical device, and what
 * the rest of the page tells of. The rest is long and legal: a draft that nobody has checked would be
 * trusted too far.
 */
export function inWelsh(permissions: readonly string[]): string {
  const { parts, device } = assuranceWords;
  const asked = [
    ...permissions.map((name) => permission(name, permissionReasons)),
    ...[aboutWords.hostsNone, aboutWords.notAsked].map(safe),
  ];
  const names = Object.keys(english.parts) as AssurancePart[];
  const links = names.map((name) => `<a href="#${name}">${safe(parts[name])}</a>`);
  const blocks: readonly (readonly [heading: string, items: readonly string[]])[] = [
    [aboutWords.cannotSee, aboutWords.cannot.map(safe)],
    [aboutWords.asked, asked],
    [aboutWords.keeps, [...aboutWords.kept, aboutWords.keptNot].map(safe)],
    [parts.device, device.map(safe)],
    [assuranceWords.rest, links],
  ];
  const shown = blocks.map(([heading, items]) => `<h3>${safe(heading)}</h3>${list(items)}`);
  return `<section lang="cy" id="cymraeg"><h2>${safe(assuranceWords.summary)}</h2><p class="check">${safe(assuranceWords.drafted)}</p>${shown.join('')}</section>`;
}
