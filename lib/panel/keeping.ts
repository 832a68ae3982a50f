import type { PanelParts } from './parts.ts';
import type { Settings } from './settings.ts';
import type { Signals } from './signals.ts';

/** Changes settings on screen at once, and keeps them. */
export function keep(parts: PanelParts, state: Signals, change: Partial<Settings>): void {
  state.settings.value = { ...state.settings.value, ...change };
  void parts.kept.keep('settings', state.settings.value);
}


/** Notes that the newest news has been opened. */
export function seeNews(parts: PanelParts, state: Signals): void {
  const newest = state.guidance.value?.news?.[0]?.released;
  if (newest) keep(parts, state, { newsSeen: newest });
}
