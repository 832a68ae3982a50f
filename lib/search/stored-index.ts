import type { PartName } from '#lib/guidance/blocks.ts';
import type { Audience } from '#lib/guidance/identity.ts';

/** The parts of a card that a match can lie in, as the results list names them. */
export type Field =
  | PartName
  | 'title'
  | 'situation'
  | 'cue'
  | 'line'
  | 'steps'
  | 'insteadOf'
  | 'why'
  | 'folded'
  | 'forYou';

/** One sentence of a card, and where it stands. */
export type Passage = readonly [field: Field, text: string];

/** What results need of a card. `noted`: it carries a content note. `wording`: it is about words. */
export type IndexedCard = {
  readonly id: string;
  readonly audience: readonly Audience[];
  readonly noted: boolean;
  readonly wording: boolean;
  readonly related: readonly string[];
  readonly passages: readonly Passage[];
};

/**
 * The index of one release, as stored: plain and structured-cloneable.
 * `terms` is MiniSearch's own serialised form, `words` every word of the cards and the synonyms in
 * order with a space between, `counts` on how many cards each stands, `stems` the
 * stem of each, and `synonyms` each group's
 * phrases as stems with a space between.
 */
export type StoredIndex = {
  readonly form: 1;
  readonly terms: string;
  readonly cards: readonly IndexedCard[];
  readonly words: string;
  readonly stems: string;
  readonly counts: readonly number[];
  readonly synonyms: readonly (readonly string[])[];
};
