import type { Clock } from '#lib/base/clock.ts';
import type { Kept } from '#lib/store/kept.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import type { Memory, OpenCard } from './memory.ts';
import type { LoadedGuidance } from './state.ts';

/** What a page hands to the panel's model. */
export type PanelParts = {
  readonly clock: Clock;
  readonly kept: Kept;
  readonly memory: Memory;
  readonly reader: GuidanceReader;
};

/** What is known when the panel opens, read by the entrypoint in one go. */
export type PanelStart = {
  readonly settings: unknown;
  readonly home: LoadedGuidance['home'] | undefined;
  readonly hidden: boolean;
  readonly open: OpenCard | undefined;
};
