import { saysTheSame } from '#lib/base/same.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { DraftFile } from '#lib/pack/draft-file.ts';
import { cardOf } from './card-of.ts';
import type { FrontField } from './compare-fronts.ts';
import type { Draft } from './draft.ts';
import { draftFromValue } from './draft-from-value.ts';
import { frontFromValue } from './front-from-value.ts';
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
  readonly front: FrontMerge;
  /** Parts of their front matter of which something could not be read; what stands here stays. */
  readonly lost: readonly FrontField[];
};

/** How front matter compares: the same, changed there alone, or changed on both sides. */
export type FrontMerge =
  | { readonly is: 'same' }
  | { readonly is: 'fresh' | 'clash'; readonly theirs: Front };

/** A library as it is merged with. Front matter is written on where a person changed it here. */
export type MergedWork = Pick<Work, 'cards' | 'front' | 'publishedFront'> & {
  readonly isFrontWritten: boolean;
};

/** Who wrote a row that came in with a file, until somebody writes on it here. */
export const fromFile = 'file';

/** Compares a draft that came in with what is here. Nothing is changed by it. */
export function planDraftMerge(
  work: MergedWork,
  drafts: ReadonlyMap<string, DraftRow>,
  file: Pick<DraftFile, 'cards' | 'removed' | 'front'>,
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
  const { front: theirs, lost } = frontFromValue(file.front, work.front);
  return { fresh, clashes, same, removed, front: mergeFront(work, theirs), lost };
}

/** What becomes of front matter: theirs is taken where nobody has written on it here since. */
function mergeFront(work: MergedWork, theirs: Front): FrontMerge {
  const { front, publishedFront, isFrontWritten } = work;
  if (saysTheSame(front, theirs)) return { is: 'same' };
  // They changed nothing of what was published.
  if (saysTheSame(publishedFront, theirs)) return { is: 'same' };
  return { is: isFrontWritten ? 'clash' : 'fresh', theirs };
}
