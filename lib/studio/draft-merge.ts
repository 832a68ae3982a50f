import type { DraftFile } from '#lib/pack/draft-file.ts';
import { cardOf } from './card-of.ts';
import type { Draft } from './draft.ts';
import { draftFromValue } from './draft-from-value.ts';
import type { DraftRow, Work } from './work.ts';

/** A card that both sides have changed, and not in the same way. */
export type DraftClash = {
  readonly id: string;
  readonly ours: Draft;
  readonly theirs: Draft;
};

/** What taking a draft in would do. `clashes` are shown side by side before anything changes. */
export type DraftMerge = {
  readonly fresh: readonly Draft[];
  readonly clashes: readonly DraftClash[];
  readonly same: number;
  /** Cards that the other side leaves out of the next release, and that stand here. */
  readonly removed: readonly string[];
};

/** Who wrote a row that came in with a file, until somebody writes on it here. */
export const fromFile = 'file';

/** Compares a draft that came in with what is here. Nothing is changed by it. */
export function planDraftMerge(
  work: Pick<Work, 'cards'>,
  drafts: ReadonlyMap<string, DraftRow>,
  file: Pick<DraftFile, 'cards' | 'removed'>,
): DraftMerge {
  const published = new Map(work.cards.map((card) => [card.id, card]));
  const fresh: Draft[] = [];
  const clashes: DraftClash[] = [];
  let same = 0;
  for (const [id, value] of file.cards) {
    const theirs = draftFromValue(id, value);
    const row = drafts.get(id);
    const ours = row?.draft;
    const here = ours ? cardOf(ours) : published.get(id);
    if (here && saysTheSame(here, cardOf(theirs))) same += 1;
    // What nobody has written on here is only an earlier draft of theirs.
    else if (ours && row.writer !== fromFile) clashes.push({ id, ours, theirs });
    else fresh.push(theirs);
  }
  const removed = (file.removed ?? []).filter(
    (id) => published.has(id) && drafts.get(id)?.removed !== true,
  );
  return { fresh, clashes, same, removed };
}

function saysTheSame(one: object, other: object): boolean {
  return canonical(one) === canonical(other);
}

// The order of fields says nothing.
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
