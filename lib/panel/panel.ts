import { computed } from '@preact/signals-core';
import { createChoosing } from './choosing.ts';
import { createHiding } from './hiding.ts';
import { createLoading } from './loading.ts';
import { createMoving } from './moving.ts';
import type { PanelParts, PanelStart } from './parts.ts';
import { createSignals, stateOf } from './signals.ts';
import { viewPanel } from './view.ts';

/** The panel's one model: signals, and the actions that change them. No DOM. */
export function createPanel(parts: PanelParts, start: PanelStart) {
  const signals = createSignals(parts, start);
  const loading = createLoading(parts, signals);
  return {
    view: computed(() => viewPanel(stateOf(signals))),
    settings: signals.settings,
    focus: signals.focus,
    scroll: start.open?.scroll ?? 0,
    ...loading,
    ...createMoving(parts, signals, loading.load),
    ...createHiding(parts, signals),
    ...createChoosing(parts, signals),
  };
}

/** The panel's model. */
export type Panel = ReturnType<typeof createPanel>;
