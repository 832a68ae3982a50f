import { batch } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import type { PanelParts } from './parts.ts';
import { readCard, refind } from './reading.ts';
import type { Signals } from './signals.ts';
import { startSearch } from './starting-search.ts';

/** Reading guidance: what first paint did without, and again when it changed. */
export function createLoading(parts: PanelParts, state: Signals) {
  /** Reads what first paint did without: summaries, front matter and news; then opens search. */
  async function load(): Promise<void> {
    const reader = state.reader.value;
    const [digest, record, summaries, front, news] = await Promise.all([
      reader.state(),
      reader.home(),
      reader.summaries(),
      reader.front(),
      reader.news(),
    ]);
    if (!record) return;
    const same = digest !== undefined && digest === state.guidance.value?.digest;
    batch(() => {
      state.today.value = dayOf(parts.clock());
      state.guidance.value = {
        home: record,
        from: reader.from,
        digest,
        summaries: new Map(summaries.map((card) => [card.id, card])),
        ...(front ? { front } : {}),
        news,
      };
      if (!same) state.search.value = undefined;
      refind(state);
    });
    if (front && !state.search.value) void startSearch(state, { reader, cards: summaries, front });
    const feedback = await parts.kept.read('feedback');
    if (Array.isArray(feedback)) state.feedback.value = feedback;
    const { opened } = state;
    if (opened.value?.state === 'reading') await readCard(state, opened.value.id);
  }
  return {
    load,
    /**
     * The bell rang. Where guidance did change, it is shown once the reader goes on, never under
     * their eyes.
     */
    async hearNewer(): Promise<void> {
      const digest = await state.reader.value.state();
      state.newer.value = digest !== state.guidance.value?.digest;
    },
    /** Reads from elsewhere from now on: the database once it serves, or the package in memory. */
    async readFrom(reader: GuidanceReader): Promise<void> {
      state.reader.value = reader;
      await load();
    },
  };
}
