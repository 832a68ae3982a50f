import type { Signal } from '@preact/signals-core';
import { batch } from '@preact/signals-core';
import { saysTheSame } from '#lib/base/same.ts';
import type { Front } from '#lib/guidance/front.ts';
import { frontInRelease } from './check-front.ts';
import type { OpenFiles } from './publisher-files.ts';
import type { PublishingTools } from './publishing.ts';
import { saysPublished } from './says-published.ts';
import { emptyBook } from './sign-book.ts';
import type { DraftRow, Work } from './work.ts';

/**
 * Makes what was just published the library's published cards. A draft, or front matter, that was
 * written on while its release waited for signatures stays, as a change to what is published now.
 */
export async function settleRelease(
  tools: PublishingTools & { readonly repository: Signal<OpenFiles | undefined> },
): Promise<void> {
  const { parts, state, signing, repository } = tools;
  const work = state.work.value;
  const published = repository.value?.published;
  if (!work || !published) return;
  const lay = frontOver(published.front.front);
  const next: Work = {
    ...work,
    ...{ cards: published.cards.map(({ card }) => card), front: lay(work.front) },
    ...{ publishedFront: published.front.front, released: published.listing.released },
    basedOn: { version: published.version, state: published.listing.state },
  };
  const hashes = new Set(published.cards.map(({ sha256 }) => sha256));
  const ids = new Set(published.cards.map(({ card }) => card.id));
  const done = signing.changed.value
    .filter(({ id, whole, change }) =>
      change === 'removed' ? !ids.has(id) : whole && hashes.has(whole.sha256),
    )
    .map(({ id }) => id);
  const settled = [...done, ...unchangedOf(work, state.drafts.value.values(), ids)];
  for (const id of settled) await parts.store.removeDraft(work.id, id);
  await parts.store.keepWork(next, lay);
  const left = [...state.drafts.value.values()].filter(({ card }) => !settled.includes(card));
  const raised = raisedOver(next, left);
  await parts.store.keepDrafts(raised);
  const drafts = new Map([...left, ...raised].map((row) => [row.card, row]));
  batch(() => {
    // Front matter may have been written on while all that was kept.
    const { front } = state.works.value.find(({ id }) => id === next.id) ?? next;
    const now = { ...next, front: lay(front) };
    state.work.value = now;
    state.works.value = state.works.value.map((one) => (one.id === now.id ? now : one));
    state.drafts.value = drafts;
  });
  await signing.changeBook(({ signers }) => ({ ...emptyBook, signers }));
  parts.ring({ wrote: 'work' });
}

/**
 * The drafts of cards that the library lets go of, as those of the starter that a first release does
 * not hold, where they say what those cards said: nobody changed them, so they are no new cards now.
 */
function unchangedOf(
  { cards }: Work,
  rows: Iterable<DraftRow>,
  published: ReadonlySet<string>,
): readonly string[] {
  const before = new Map(cards.map((card) => [card.id, card]));
  return [...rows].flatMap(({ card: id, draft }) => {
    const card = published.has(id) ? undefined : before.get(id);
    return card && saysPublished(draft, card) ? [id] : [];
  });
}

/** Front matter as it stands once other was published: what says the same is what was published. */
function frontOver(published: Front): (front: Front) => Front {
  return (front) => (saysTheSame(frontInRelease(front), published) ? published : front);
}

/**
 * The drafts that stand at the number under which other words were just published, at the next one.
 * Undo ends there, or it would bring back the number too.
 */
function raisedOver({ cards }: Work, rows: readonly DraftRow[]): readonly DraftRow[] {
  const revs = new Map(cards.map(({ id, rev }) => [id, rev]));
  return rows.flatMap((row): DraftRow[] => {
    const rev = (revs.get(row.card) ?? 0) + 1;
    if (row.draft.rev >= rev) return [];
    return [{ ...row, draft: { ...row.draft, rev }, seq: row.seq + 1, at: 0, last: 0 }];
  });
}
