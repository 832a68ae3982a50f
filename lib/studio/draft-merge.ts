import { saysTheSame } from '#lib/base/same.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { DraftFile } from '#lib/pack/draft-file.ts';
import { cardOf } from './card-of.ts';
import { tidyFront } from './check-front.ts';
import type { FrontField } from './compare-fronts.ts';
import { type Draft, draftOf } from './draft.ts';
import { draftFromValue } from './draft-from-value.ts';
import { frontFromValue } from './front-from-value.ts';
import { saysPublished } from './says-published.ts';
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
export type MergedWork = Pick<Work, 'cards' | 'front' | 'publishedFront' | 'basedOn'> & {
  readonly isFrontWritten: boolean;
};

type MergedFile = Pick<DraftFile, 'cards' | 'removed' | 'front' | 'frontBefore' | 'basedOn'>;

/** Who wrote a row that came in with a file, until somebody writes on it here. */
export const fromFile = 'file';

/** Compares a draft that came in with what is here. Nothing is changed by it. */
export function planDraftMerge(
  work: MergedWork,
  drafts: ReadonlyMap<string, DraftRow>,
  file: MergedFile,
): DraftMerge {
  const published = new Map(work.cards.map((card) => [card.id, card]));
  const fresh: Draft[] = [];
  const clashes: DraftClash[] = [];
  let same = 0;
  for (const [id, value] of file.cards) {
    const theirs = draftFromValue(id, value);
    const row = drafts.get(id);
    const here = row ? cardOf(row.draft) : published.get(id);
    if (here && saysTheSame(here, cardOf(theirs))) same += 1;
    else {
      const clash = clashOf(theirs, row, published.get(id), isOlder(file, work));
      if (clash) clashes.push(clash);
      else fresh.push(theirs);
    }
  }
  const removed = (file.removed ?? []).filter(
    (id) => published.has(id) && drafts.get(id)?.removed !== true,
  );
  const { front: theirs, lost } = frontFromValue(file.front, work.front);
  return { fresh, clashes, same, removed, front: mergeFront(work, theirs, file), lost };
}

/**
 * The two sides of a card, where theirs cannot simply be taken. A draft from before a release that
 * comes back late must not bring earlier words in as if nobody had changed them since.
 */
function clashOf(
  theirs: Draft,
  row: DraftRow | undefined,
  published: Card | undefined,
  isOlder: boolean,
): DraftClash | undefined {
  const { id } = theirs;
  if (isOlder && published && theirs.rev <= published.rev) {
    const ours = row?.draft ?? draftOf(published, published.rev);
    return { id, ours, theirs: { ...theirs, rev: published.rev + 1 } };
  }
  return row && isOurs(row, published) ? { id, ours: row.draft, theirs } : undefined;
}

// What nobody has written on here is only an earlier draft of theirs, and what was undone is no change.
function isOurs({ draft, removed, writer }: DraftRow, published: Card | undefined): boolean {
  if (writer === fromFile) return false;
  return removed || !published || !saysPublished(draft, published);
}

/** What becomes of front matter: theirs is taken where it was not changed here since they began. */
function mergeFront(work: MergedWork, theirs: Front, file: MergedFile): FrontMerge {
  if (saysTheSame(work.front, theirs)) return { is: 'same' };
  // They changed nothing of what was published, here or when they began.
  if (saysTheSame(work.publishedFront, theirs)) return { is: 'same' };
  if (isOlder(file, work) && saysTheSame(file.frontBefore, theirs)) return { is: 'same' };
  return { is: isChangedHere(work, file) ? 'clash' : 'fresh', theirs };
}

function isChangedHere(work: MergedWork, file: MergedFile): boolean {
  const front = tidyFront(work.front);
  if (saysTheSame(front, file.frontBefore)) return false;
  // Where it stands as published, a release since theirs is what changed it.
  if (saysTheSame(front, work.publishedFront)) return isOlder(file, work);
  return work.isFrontWritten;
}

function isOlder(file: Pick<DraftFile, 'basedOn'>, work: Pick<Work, 'basedOn'>): boolean {
  return (file.basedOn?.version ?? 0) < (work.basedOn?.version ?? 0);
}
