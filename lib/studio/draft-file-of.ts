import type { DraftFile } from '#lib/pack/draft-file.ts';
import { emptyBook, overlayOf, type SignBook } from './sign-book.ts';
import type { SigningState } from './signing-state.ts';
import type { Work } from './work.ts';

/** The library as it is written here, with all that was signed, as a draft for somebody else. */
export function draftFileOf(work: Work, signing: SigningState, saved: string): DraftFile {
  const book = signing.book.value;
  const { signers, approvals, asks, release, signatures } = book;
  const changed = signing.changed.value;
  const before = changed.flatMap(({ id, published }) =>
    published ? [[id, published] as const] : [],
  );
  const removed = changed.filter(({ change }) => change === 'removed').map(({ id }) => id);
  const cards = changed.filter(({ change }) => change !== 'removed');
  return {
    ...{ bundle: work.front.bundle.id, saved, front: work.front },
    ...(work.publishedFront ? { frontBefore: work.publishedFront } : {}),
    ...(work.basedOn ? { basedOn: work.basedOn } : {}),
    cards: new Map(cards.map(({ id, draft }) => [id, draft])),
    before: new Map(before),
    ...(removed.length > 0 ? { removed } : {}),
    ...{ approvals, asks, signers, signatures },
    ...(release ? { release } : {}),
    ...overlayOf(book),
  };
}

/** The book that a draft brings. */
export function bookOf(file: DraftFile): SignBook {
  const { approvals, asks = [], signers = [], release, signatures } = file;
  return { ...emptyBook, approvals, asks, signers, release, signatures, ...overlayOf(file) };
}
