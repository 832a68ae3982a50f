import { render } from 'preact';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import { StudioAway } from '#components/studio/StudioAway.tsx';
import { dayOf } from '#lib/base/day.ts';
import { asPractice } from '#lib/guidance/practice.ts';
import { parseSettings } from '#lib/panel/settings.ts';
import { hearStored } from '#lib/platform/storage.ts';
import { besideName, newerValue } from '#lib/store/kept.ts';
import { openStudioDatabase } from '#lib/store/studio-database.ts';
import { createDraftStore } from '#lib/studio/draft-store.ts';
import { keysName } from '#lib/studio/held-key.ts';
import { inboxName } from '#lib/studio/inbox-keeping.ts';
import { openName } from '#lib/studio/opening.ts';
import type { StudioMessage } from '#lib/studio/parts.ts';
import { parseRoute } from '#lib/studio/route.ts';
import { createStudio } from '#lib/studio/studio.ts';
import { openHere } from '../sidepanel/open-here.ts';
import { speakChosen } from '../sidepanel/speak-chosen.ts';
import { readInstalled, readStarter } from './read-guidance.ts';
import { signingPage } from './signing-page.ts';
import { studioPage } from './studio-page.ts';

/** Opens the Studio in its tab: reads the library that was open and its drafts, then shows it. */
export async function openStudio(place: HTMLElement): Promise<void> {
  const opening = openStudioDatabase();
  sayWhereSlow(place, opening);
  const [opened, start] = await Promise.all([opening, openHere()]);
  const settings = parseSettings(start.settings);
  const spoken = await speakChosen(settings, async () =>
    (await import('./welsh.ts')).speakInStudio(),
  );
  if (!opened.ok) return render(<StudioAway />, place);
  const store = createDraftStore(opened.value);
  const [works, open, keys, inbox] = await Promise.all([
    store.works(),
    ...[openName, keysName, inboxName].map(store.read),
  ]);
  const work = works.find(({ id }) => id === open);
  const channel = new BroadcastChannel('foreword.studio');
  const studio = createStudio(
    {
      ...{ clock: Date.now, store, kept: start.kept, reader: start.reader, page: studioPage() },
      signing: signingPage(),
      installed: () => readInstalled(start.reader),
      starter: readStarter,
      ring: (message) => channel.postMessage(message),
    },
    {
      route: parseRoute(location.hash),
      today: dayOf(Date.now()),
      ...{ work, works, practice: asPractice(start.practice) },
      drafts: work ? await store.drafts(work.id) : [],
      ...{ keys, inbox },
    },
  );
  dress(settings);
  if (!work && studio.state.route.value.screen === 'library') {
    studio.go('open');
    // The first screen is that one: the browser tells of the new address only later.
    studio.hearHash(location.hash);
  }
  window.addEventListener('hashchange', () => studio.hearHash(location.hash));
  for (const back of ['visibilitychange', 'focus'] as const) {
    window.addEventListener(back, studio.mindDay);
  }
  hearKept('practice', studio.practising.hearPractice);
  hearKept('settings', (kept) => dress(parseSettings(kept)));
  channel.onmessage = ({ data }: MessageEvent<StudioMessage>) => void studio.hear(data);
  render(<StudioApp studio={studio} notInWelsh={!spoken} />, place);
}

/** What is kept anew in the panel, or in another tab. */
function hearKept(name: string, hear: (value: unknown) => void): void {
  hearStored('local', besideName(name), (saved) => hear(newerValue(saved, undefined)));
}

const slowMs = 2_000;

/** Says that what was kept is being waited for, where that takes long: never a blank page. */
function sayWhereSlow(place: HTMLElement, opening: Promise<unknown>): void {
  const waiting = setTimeout(() => render(<StudioAway waits />, place), slowMs);
  void opening.then(() => clearTimeout(waiting));
}

/** Text size and theme are those of the panel, also once they are chosen anew there. */
function dress({ textSize, theme }: ReturnType<typeof parseSettings>): void {
  const { dataset } = document.documentElement;
  dataset['text'] = textSize;
  dataset['theme'] = theme;
}
