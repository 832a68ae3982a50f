import { onTestFinished } from 'vitest';
import { PanelApp } from '#components/panel/PanelApp.tsx';
import { keepFocus } from '#components/ui/keep-focus.ts';
import { createPanel, type Panel } from '#lib/panel/panel.ts';
import type { PanelStart } from '#lib/panel/parts.ts';
import { freshSettings } from '#lib/panel/settings.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import { aDesk, type Desk } from '../a-panel.ts';
import { aRelease } from '../a-release.ts';
import { aManifest } from './a-manifest.ts';
import { show } from './stage.tsx';

/** A panel on the page, with its real model over guidance in memory, and the desk that it stands at. */
export type LivePanel = { readonly panel: Panel; readonly desk: Desk };

/** Shows the whole panel with Consulting chosen; `rest` is laid over what it starts from. */
export async function showPanel(
  rest: Partial<PanelStart> = {},
  release = aRelease(),
): Promise<LivePanel> {
  const desk = await aDesk(readFromMemory(await release));
  const panel = createPanel(desk.parts, {
    settings: { ...freshSettings, role: 'consulting' },
    practice: undefined,
    home: await desk.parts.reader.home(),
    hidden: false,
    open: undefined,
    notice: undefined,
    ...rest,
  });
  // The entrypoint does so once its first words are on screen.
  onTestFinished(keepFocus());
  show(<PanelApp panel={panel} manifest={aManifest()} />);
  await panel.load();
  return { panel, desk };
}
