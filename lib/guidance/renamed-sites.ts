import { onlySite } from './local.ts';
import type { Practice, Site } from './practice.ts';

type Match = (name: string, at: number, left: readonly Site[]) => Site | undefined;

/**
 * Which building of `before` each name of a list stands for: the one of that name, or the one whose
 * name is most like it, or, in a list as long as before, the one that stood on its line.
 */
export function knownByName(
  names: readonly string[],
  before: Practice['sites'],
): ReadonlyMap<string, Site> {
  const known = new Map<string, Site>();
  const onSameLine: Match = (_, at, left) =>
    // Where a line went or came, a place in the list says nothing of who stood there.
    names.length === before.length ? left.find((site) => site === before[at]) : undefined;
  for (const match of [ofSameName, mostAlike, onSameLine]) {
    for (const [at, name] of names.entries()) {
      const matched = new Set(known.values());
      // One whose id stands for every building was never told apart from that.
      const left = before.filter((site) => !matched.has(site) && site.id !== onlySite);
      const site = known.has(name) ? undefined : match(name, at, left);
      if (site) known.set(name, site);
    }
  }
  return known;
}

const ofSameName: Match = (name, _, left) =>
  left.find((site) => site.name.toLowerCase() === name.toLowerCase());

const mostAlike: Match = (name, _, left) => {
  const [best] = left
    .map((site) => ({ site, likeness: likenessOf(site.name, name) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness > 0 ? best.site : undefined;
};

/** How alike two names are of which one has all the words of the other, up to 1; else 0. */
function likenessOf(one: string, other: string): number {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0 || [...few].some((word) => !many.has(word))) return 0;
  return few.size / many.size;
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
