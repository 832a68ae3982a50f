import type { Front, Situation } from './front.ts';

/** Situations of several sources, the highest first: of one id the higher one's words stand. */
export function mergeSituations(
  fronts: readonly { readonly front: Pick<Front, 'situations'> }[],
): readonly Situation[] {
  const byId = new Map<string, Situation>();
  for (const { front } of fronts) {
    for (const situation of front.situations) {
      if (!byId.has(situation.id)) byId.set(situation.id, situation);
    }
  }
  return [...byId.values()];
}

/**
 * Front matter for the whole of what is shown: the highest source's, with the situations and the
 * synonyms of all. Sources of cards are not merged: their names hold within one bundle only.
 * `unshown` are sources of which no card is shown: words go on meaning what they mean.
 */
export function mergeFronts(
  fronts: readonly [{ readonly front: Front }, ...{ readonly front: Front }[]],
  unshown: readonly { readonly front: Pick<Front, 'synonyms'> }[] = [],
): Front {
  const synonyms = [...fronts, ...unshown].flatMap(({ front }) => front.synonyms);
  return {
    ...fronts[0].front,
    situations: [...mergeSituations(fronts)],
    synonyms: [...new Map(synonyms.map((group) => [groupKey(group), group])).values()],
  };
}

/** Synonyms without the groups that others already have to the letter. */
export function synonymsBeyond(
  synonyms: Front['synonyms'],
  others: Front['synonyms'],
): Front['synonyms'] {
  const known = new Set(others.map(groupKey));
  return synonyms.filter((group) => !known.has(groupKey(group)));
}

function groupKey(group: readonly string[]): string {
  return group.join('\n');
}
