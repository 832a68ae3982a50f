import { batch } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import { asPracticeFileCheck, practiceFileCheck } from '#lib/guidance/fetched-practice.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import { type SourceState, standingOf } from '#lib/trust/source-state.ts';
import type { PanelParts } from './parts.ts';
import { readOpened, refind } from './reading.ts';
import type { Signals } from './signals.ts';
import { startSearch } from './starting-search.ts';
import type { LoadedGuidance } from './state.ts';

/** Reading guidance: what first paint did without, and again when it changed. */
export function createLoading(parts: PanelParts, state: Signals) {
  /** Reads what first paint did without: summaries, front matter and news; then opens search. */
  async function load(): Promise<void> {
    const reader = state.reader.value;
    const read = await readAll(reader, parts.clock());
    if (!read) return;
    const { guidance, newer } = besidePainted(state.published.value, read.guidance);
    const { digest, front } = guidance;
    const same = digest !== undefined && digest === state.guidance.value?.digest;
    batch(() => {
      state.today.value = dayOf(parts.clock());
      state.published.value = guidance;
      if (newer) state.newer.value = true;
      if (!same) state.search.value = undefined;
      refind(state);
    });
    if (!newer) await compareAgain(state, reader, digest);
    if (front && !state.search.value) void startSearch(state, { reader, cards: read.cards, front });
    await readKept(parts, state);
    const { opened } = state;
    if (opened.value?.state === 'reading') await readOpened(state);
  }
  return {
    load,
    /**
     * The bell rang. Where guidance did change, it is shown once the reader goes on, never under
     * their eyes; but what was taken back goes at once, and so does what is said of sources.
     */
    async hearNewer(): Promise<void> {
      const reader = state.reader.value;
      const [digest, withdrawn, sources] = await Promise.all([
        reader.state(),
        reader.withdrawn(),
        reader.sources(),
        readKept(parts, state),
      ]);
      const published = state.published.value;
      batch(() => {
        if (published) {
          const now = standing(sources, parts.clock());
          state.published.value = { ...published, withdrawn, sources: now };
        }
        state.newer.value = digest !== published?.digest;
      });
    },
    /** Reads from elsewhere from now on: the database once it serves, or the package in memory. */
    async readFrom(reader: GuidanceReader): Promise<void> {
      state.reader.value = reader;
      await load();
    },
  };
}

/** A bell may have rung before there was anything that its guidance could be compared with. */
async function compareAgain(
  { newer }: Signals,
  reader: GuidanceReader,
  digest: string | undefined,
): Promise<void> {
  if (newer.value) newer.value = (await reader.state()) !== digest;
}

/** Reads what was kept here of what was told, and of the practice file at its address. */
async function readKept({ kept }: PanelParts, state: Signals): Promise<void> {
  const names = ['feedback', practiceFileCheck];
  const [feedback, fetched] = await Promise.all(names.map((name) => kept.read(name)));
  if (Array.isArray(feedback)) state.feedback.value = feedback;
  state.practiceFile.value = asPracticeFileCheck(fetched);
}

/**
 * What the first words were made from stays on screen until the reader goes on, though newer
 * guidance came between them and the rest: it is as if that had come just after.
 */
function besidePainted(painted: LoadedGuidance | undefined, read: LoadedGuidance) {
  const first = painted !== undefined && painted.summaries === undefined;
  if (!first || JSON.stringify(painted.home) === JSON.stringify(read.home))
    return { guidance: read, newer: false };
  return { guidance: { ...read, home: painted.home, digest: undefined }, newer: true };
}

/** Reads all of guidance but the cards' own words; nothing where there is no home. */
async function readAll(reader: GuidanceReader, now: number) {
  const [digest, home, cards, front, news, withdrawn, sources] = await Promise.all([
    reader.state(),
    reader.home(),
    reader.summaries(),
    reader.front(),
    reader.news(),
    reader.withdrawn(),
    reader.sources(),
  ]);
  if (!home) return undefined;
  const guidance: LoadedGuidance = {
    ...{ home, from: reader.from, digest, news, withdrawn },
    summaries: new Map(cards.map((card) => [card.id, card])),
    ...(front ? { front } : {}),
    sources: standing(sources, now),
  };
  return { guidance, cards };
}

// What was current when it was checked may not be any more.
function standing(sources: readonly SourceState[], now: number): readonly SourceState[] {
  return sources.map((source) => ({ ...source, state: standingOf(source, now) }));
}
