import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { CardName } from './editor-view.ts';
import type { OpenDraft } from './open-draft.ts';
import type { StudioState } from './state.ts';
import { steadyList } from './steady.ts';

/** Every card but the open one, by name: the same list until one of them is called otherwise. */
export function createOtherCards(
  state: StudioState,
  open: Signal<OpenDraft | undefined>,
): ReadonlySignal<readonly CardName[]> {
  const here = computed(() => open.value?.id);
  return steadyList(
    () => {
      const drafts = state.drafts.value;
      const rest = (state.work.value?.cards ?? []).filter(({ id }) => !drafts.has(id));
      return [...[...drafts.values()].map(({ draft }) => draft), ...rest]
        .filter(({ id }) => id !== here.value)
        .map(({ id, title, kind }) => ({ id, title, kind }));
    },
    (one, other) => one.id === other.id && one.title === other.title && one.kind === other.kind,
  );
}
