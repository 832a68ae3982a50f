import type { Signal } from '@preact/signals-core';
import { batch } from '@preact/signals-core';
import type { OpenFiles } from './publisher-files.ts';
import type { PublishingTools } from './publishing.ts';
import { emptyBook } from './sign-book.ts';
import type { Work } from './work.ts';

/**
 * Makes what was just published the library's published cards. A draft that was written on while
 * its release waited for signatures stays, as a change to what is published now.
 */
export async function settleRelease(
  tools: PublishingTools & { readonly repository: Signal<OpenFiles | undefined> },
): Promise<void> {
  const { parts, state, signing, repository } = tools;
  const work = state.work.value;
  const published = repository.value?.published;
  if (!work || !published) return;
  const next: Work = {
    ...work,
    ...{ cards: published.cards.map(({ card }) => card), front: published.front.front },
    ...{ publishedFront: published.front.front, released: published.listing.released },
    basedOn: { version: published.version, state: published.listing.state },
  };
  const hashes = new Set(published.cards.map(({ sha256 }) => sha256));
  const ids = new Set(published.cards.map(({ card }) => card.id));
  const settled = signing.changed.value
    .filter(({ id, whole, change }) =>
      change === 'removed' ? !ids.has(id) : whole && hashes.has(whole.sha256),
    )
    .map(({ id }) => id);
  for (const id of settled) await parts.store.removeDraft(work.id, id);
  await parts.store.keepWork(next);
  const drafts = new Map([...state.drafts.value].filter(([id]) => !settled.includes(id)));
  batch(() => {
    state.work.value = next;
    state.works.value = state.works.value.map((one) => (one.id === next.id ? next : one));
    state.drafts.value = drafts;
  });
  await signing.changeBook(({ signers }) => ({ ...emptyBook, signers }));
  parts.ring({ wrote: 'work' });
}
