import { effect } from '@preact/signals';
import { render } from 'preact';
import { PanelApp } from '#components/panel/PanelApp.tsx';
import { createPanel, type Panel } from '#lib/panel/panel.ts';
import type { PanelParts } from '#lib/panel/parts.ts';
import { createMemory } from '#lib/panel/memory.ts';
import { createBell } from '#lib/platform/bell.ts';
import { readPackagedFile } from '#lib/platform/fetch.ts';
import { manifestFacts } from '#lib/platform/facts.ts';
import { hearSession, storageArea } from '#lib/platform/storage.ts';
import { windowName } from '#lib/platform/window.ts';
import { openStart } from '#lib/store/open-start.ts';

const memory = createMemory(storageArea('session'), windowName(), Date.now);

const [start, recalled] = await Promise.all([
  openStart({
    local: storageArea('local'),
    readFile: readPackagedFile,
    now: Date.now,
    exclusively: (work) => navigator.locks.request('foreword.release', work),
  }),
  memory.recall(),
]);

const parts: PanelParts = { clock: Date.now, kept: start.kept, memory, reader: start.reader };
const panel = createPanel(parts, { ...recalled, settings: start.settings, home: start.home });
dress(panel);
render(
  <PanelApp panel={panel} manifest={manifestFacts()} />,
  document.getElementById('panel') as HTMLElement,
);
hearSession('hidden', (hidden) => panel.hearHidden(hidden === true));
const bell = createBell(() => panel.hearNewer());
await panel.load();
window.scrollTo(0, panel.scroll);
document.addEventListener('scrollend', () => panel.scrolled(window.scrollY));
const mended = await start.mend();
if (mended.reader) await panel.readFrom(mended.reader);
if (mended.installed) bell.ring();

/** Text size, theme and role stand on the root element, for the styles. */
function dress(model: Panel): void {
  effect(() => {
    const { textSize, theme, role } = model.settings.value;
    const { dataset } = document.documentElement;
    dataset['text'] = textSize;
    dataset['theme'] = theme;
    dataset['role'] = role ?? '';
  });
}
