import { type Draft, draftOf } from './draft.ts';
import type { StudioParts } from './parts.ts';
import type { StudioState } from './state.ts';

/** What a change from outside of the editor leans on. */
export type ChangeTools = {
  readonly parts: Pick<StudioParts, 'clock' | 'store' | 'ring'>;
  readonly state: StudioState;
};

/** Who wrote a change that did not come from the editor. */
const writer = 'signing';

/** Changes some fields of a card's draft, as one step of its undo; the draft is made where it lacks. */
export async function changeDraft(
  { parts, state }: ChangeTools,
  card: string,
  change: (draft: Draft) => Partial<Draft>,
): Promise<void> {
  const work = state.work.value;
  const known = state.drafts.value.get(card);
  const published = work?.cards.find(({ id }) => id === card);
  const before = known?.draft ?? (published ? draftOf(published) : undefined);
  if (!work || !before) return;
  const draft = { ...before, ...change(before) };
  const write = { known, draft, before, step: 'new' as const, writer, now: parts.clock() };
  const written = await parts.store.write(write, work.id);
  // Another tab wrote meanwhile: the change is made to what it wrote.
  const again = written.ok
    ? written
    : await parts.store.write(
        {
          ...write,
          known: written.theirs,
          draft: { ...written.theirs.draft, ...change(written.theirs.draft) },
        },
        work.id,
      );
  if (!again.ok) return;
  state.drafts.value = new Map(state.drafts.value).set(card, again.row);
  parts.ring({ wrote: 'draft', work: work.id, card });
}
