/** A phrase of a synonym group, as stems. */
type Phrase = { readonly stems: readonly string[]; readonly group: number };

/** Synonym groups ready to be looked for: each group's phrases, and all by their first stem. */
export type Phrases = {
  readonly groups: readonly (readonly (readonly string[])[])[];
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
};

/** A phrase of a synonym group that was found among stems, from `from` up to but not `to`. */
export type FoundPhrase = { readonly group: number; readonly from: number; readonly to: number };

/** Readies groups of phrases, each phrase as stems. */
export function readPhrases(groups: Phrases['groups']): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const [group, phrases] of groups.entries()) {
    for (const stems of phrases) {
      const [first] = stems;
      if (first === undefined) continue;
      const known = byFirst.get(first);
      if (known) known.push({ stems, group });
      else byFirst.set(first, [{ stems, group }]);
    }
  }
  return { groups, byFirst };
}

/**
 * Finds the phrases that stand among stems. A place may hold several stems (what a word half typed
 * or misspelt may be); a phrase stands there if each of its stems is one of them.
 */
export function phrasesIn(
  places: readonly (string | readonly string[])[],
  { byFirst }: Phrases,
): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  const begunBy = (first: string): readonly Phrase[] => byFirst.get(first) ?? none;
  for (let from = 0; from < places.length; from += 1) {
    const place = places[from] ?? '';
    const begun = typeof place === 'string' ? byFirst.get(place) : place.flatMap(begunBy);
    for (const { stems, group } of begun ?? none) {
      if (stems.every((stem, n) => holds(places[from + n], stem)))
        found.push({ group, from, to: from + stems.length });
    }
  }
  return found;
}

const none: readonly Phrase[] = [];

function holds(place: string | readonly string[] | undefined, stem: string): boolean {
  return typeof place === 'string' ? place === stem : (place?.includes(stem) ?? false);
}

/** The name of a synonym group as a term; no word of a text can be the same. */
export function groupTerm(group: number): string {
  return `~${group}`;
}
