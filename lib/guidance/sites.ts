import { oneLine } from '#lib/base/one-line.ts';
import { onlySite } from './local.ts';
import type { Practice } from './practice.ts';
import { knownByName } from './renamed-sites.ts';

/** Names of buildings out of the lines of a list. */
export function siteNames(lines: readonly string[]): readonly string[] {
  return lines.map(oneLine).filter(Boolean);
}

/** Whether two buildings have one name, so that nobody could tell them apart. */
export function areNamedTwice(lines: readonly string[]): boolean {
  const names = siteNames(lines).map(lower);
  return new Set(names).size < names.length;
}

/**
 * Buildings by their names. One of `before` whose name was changed keeps its id, and so its facts;
 * any other gets an id of its own.
 */
export function sitesNamed(
  lines: readonly string[],
  before: Practice['sites'] = [],
): Practice['sites'] {
  const names = siteNames(lines);
  const known = knownByName(names, before);
  const taken = new Set([onlySite, ...before.map(({ id }) => id)]);
  return names.map((name) => {
    const id = known.get(name)?.id ?? freeId(siteId(name), taken);
    taken.add(id);
    return { id, name };
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  const others = Array.from(taken, (_, at) => `${id.slice(0, 56)}-${at + 2}`);
  return [id, ...others].find((one) => !taken.has(one)) ?? id;
}

function siteId(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return (id.length >= 2 ? id : idOfSigns(name)).slice(0, 60);
}

// Too few letters of a to z to be told by: then its signs are named by their numbers.
function idOfSigns(name: string): string {
  const signs = [...name.toLowerCase()].map((sign) => sign.codePointAt(0)?.toString(36));
  return `site-${signs.join('-')}`;
}

function lower(name: string): string {
  return name.toLowerCase();
}
