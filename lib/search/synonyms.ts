/** Synonym groups, ready to be looked for: the phrases by their first stem, longest first. */
export type Synonyms = ReadonlyMap<string, readonly Phrase[]>;

type Phrase = { readonly stems: readonly string[]; readonly group: number };

/** A phrase of a synonym group that was found among stems, from `from` up to but not `to`. */
export type FoundPhrase = { readonly group: number; readonly from: number; readonly to: number };

/** Readies groups of phrases, each phrase its stems with a space between. */
export function readySynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const byFirst = new Map<string, Phrase[]>();
  for (const [group, phrases] of groups.entries()) {
    for (const phrase of phrases) {
      const stems = phrase.split(' ');
      const first = stems[0] ?? '';
      const known = byFirst.get(first);
      if (known) known.push({ stems, group });
      else byFirst.set(first, [{ stems, group }]);
    }
  }
  return byFirst;
}

/**
 * Finds the phrases that stand among stems. A place may hold several stems (what a word half typed
 * or misspelt may be); a phrase stands there if each of its stems is one of them.
 */
export function phrasesIn(
  places: readonly (string | readonly string[])[],
  synonyms: Synonyms,
): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (const [from, place] of places.entries()) {
    for (const first of typeof place === 'string' ? [place] : place) {
      for (const { stems, group } of synonyms.get(first) ?? []) {
        const to = from + stems.length;
        if (stems.every((stem, n) => holds(places[from + n], stem)))
          found.push({ group, from, to });
      }
    }
  }
  return found;
}

/** The index's own term for a synonym group; no word of a text can be the same. */
export function synonymTerm(group: number): string {
  return `~${group}`;
}

function holds(place: string | readonly string[] | undefined, stem: string): boolean {
  return typeof place === 'string' ? place === stem : (place?.includes(stem) ?? false);
}
