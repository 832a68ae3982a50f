import type { Editing } from './editing.ts';
import { findOpen } from './open-draft.ts';

/** What was kept aside since another tab wrote the same card: taken, or taken away. */
export function createCopies({ parts, state, open, copies, autosave }: Editing) {
  async function readCopies(): Promise<void> {
    const { work, id } = open.value ?? { work: '', id: '' };
    const all = await parts.store.copies(work);
    copies.value = all.filter(({ card }) => card === id);
  }
  return {
    readCopies,
    /** Makes a copy the card itself; what it replaces can be had back by undo. */
    async takeCopy(id: string): Promise<void> {
      await autosave.save();
      await readCopies();
      const now = open.value;
      const copy = copies.value.find((one) => one.id === id);
      if (!now || !copy) return;
      const row = (await parts.store.draft(now.work, now.id)) ?? state.drafts.value.get(now.id);
      const calm = {
        step: now.step + 1,
        save: 'saving',
        copy: undefined,
        clash: undefined,
      } as const;
      open.value = { ...now, ...calm, row, draft: copy.draft };
      await autosave.save();
      await parts.store.removeCopy(copy);
      await readCopies();
    },
    /** Goes on with what the other tab wrote; the copy stays until it is taken away. */
    async takeTheirs(): Promise<void> {
      await autosave.save();
      const now = open.value;
      if (!now) return;
      const row = await parts.store.draft(now.work, now.id);
      if (row) autosave.show(row);
      // The other tab dropped its changes, or they are published.
      else open.value = findOpen(state, now.id) ?? now;
      await readCopies();
    },
    async dropCopy(id: string): Promise<void> {
      const copy = copies.value.find((one) => one.id === id);
      if (copy) await parts.store.removeCopy(copy);
      await readCopies();
    },
  };
}
