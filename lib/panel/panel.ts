import { computed } from '@preact/signals-core';
import { createAdopting } from './adopting.ts';
import { createChecking } from './checking.ts';
import { createChoosing } from './choosing.ts';
import { createExchanging } from './exchanging.ts';
import { createHearing } from './hearing.ts';
import { createHiding } from './hiding.ts';
import { keepValue } from './keeping.ts';
import { createLoading } from './loading.ts';
import { createMove } from './move.ts';
import { createMoving } from './moving.ts';
import { createOpened } from './opened.ts';
import { createPaging } from './paging.ts';
import type { PanelParts, PanelStart } from './parts.ts';
import { createPolicyFile } from './policy-file.ts';
import { createPractising } from './practising.ts';
import { watchNews, watchPins } from './seeing.ts';
import { isReadable } from './settings.ts';
import { createSignals, stateOf } from './signals.ts';
import { createTelling } from './telling.ts';
import { createUpdating, forgetOver } from './updating.ts';
import { viewPanel } from './view.ts';

/** The panel's one model: signals, and the actions that change them. No DOM. */
export function createPanel(parts: PanelParts, start: PanelStart) {
  const signals = createSignals(parts, start);
  // Nothing of whoever sat here before comes back later, once it was not shown at a start.
  if (signals.discreet.value || start.hidden) void parts.memory.forgetReader();
  // What cannot be read is kept aside at once: the first choice would be written over it.
  if (!isReadable(start.settings)) {
    void keepValue(parts, signals, 'settings.unread', start.settings);
  }
  const loading = createLoading(parts, signals);
  const hearing = createHearing(parts, signals);
  const move = createMove(parts, signals, loading.load);
  watchNews(parts, signals);
  watchPins(parts, signals);
  return {
    view: computed(() => viewPanel(stateOf(signals))),
    settings: signals.settings,
    focus: signals.focus,
    scroll: start.open?.scroll ?? 0,
    ...loading,
    ...createMoving(parts, signals, { move, ...loading }),
    ...createPaging(parts, signals, move),
    ...createOpened(parts, signals, move),
    ...createHiding(parts, signals),
    ...createChoosing(parts, signals),
    ...createPractising(parts, signals),
    ...createAdopting(parts, signals),
    ...createTelling(parts, signals),
    ...createExchanging(parts, signals),
    ...createChecking(parts, signals),
    ...createUpdating(parts, signals, loading.load),
    ...createPolicyFile(parts, {
      ...{ ...hearing, reread: loading.load, forgetOver: () => forgetOver(signals) },
    }),
    ...hearing,
    print: parts.page.print,
    openOwnWindow: parts.page.openOwnWindow,
    openStudio: parts.page.openStudio,
  };
}

/** The panel's model. */
export type Panel = ReturnType<typeof createPanel>;
