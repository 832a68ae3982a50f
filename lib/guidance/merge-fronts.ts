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
 */
export function mergeFronts(
  fronts: readonly [{ readonly front: Front }, ...{ readonly front: Front }[]],
): Front {
  const synonyms = fronts.flatMap(({ front }) => front.synonyms);
  return {
    ...fronts[0].front,
    situations: [...mergeSituations(fronts)],
    synonyms: [...new Map(synonyms.map((group) => [group.join('\n'), group])).values()],
  };
}
