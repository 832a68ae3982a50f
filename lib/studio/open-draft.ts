import { type Draft, draftOf } from './draft.ts';
import type { StudioState } from './state.ts';
import type { DraftRow } from './work.ts';

/** The card that is open in the editor. */
export type OpenDraft = {
  readonly work: string;
  readonly id: string;
  readonly draft: Draft;
  /** What it was before its first change. */
  readonly before: Draft;
  /** The row that this tab read or wrote last. */
  readonly row: DraftRow | undefined;
  /** Counts the steps of undo begun here, and the last of them that was kept. */
  readonly step: number;
  readonly keptStep: number;
  /** Counts the changes made in this tab, of whatever card. */
  readonly turn: number;
  readonly save: 'saved' | 'saving' | 'not-kept';
  /** Another tab wrote the card meanwhile: what is typed here goes on into this copy. */
  readonly copy: string | undefined;
  /** What the other tab wrote last, while that has not been decided. */
  readonly clash: Pick<DraftRow, 'draft' | 'saved'> | undefined;
};

/** Finds the card that an address names, as it is being written or as it was published. */
export function findOpen(state: StudioState, id: string): OpenDraft | undefined {
  const work = state.work.value;
  const row = state.drafts.value.get(id);
  const card = work?.cards.find((one) => one.id === id);
  if (!work || (!row && !card)) return undefined;
  const published = card ? draftOf(card) : undefined;
  const draft = row?.draft ?? published;
  if (!draft) return undefined;
  return {
    ...{ work: work.id, id, draft, before: published ?? draft, row },
    ...{ step: 0, keptStep: 0, turn: 0, save: 'saved', copy: undefined, clash: undefined },
  };
}
