import { effect } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { Getting } from '#components/panel/Getting.tsx';
import { LaunchProblem } from '#components/panel/LaunchProblem.tsx';
import { PanelApp } from '#components/panel/PanelApp.tsx';
import { fetchPages } from '#components/panel/use-pages.ts';
import { createIdle } from '#lib/panel/idle.ts';
import { createMemory } from '#lib/panel/memory.ts';
import { createPanel, type Panel } from '#lib/panel/panel.ts';
import type { PageParts } from '#lib/panel/parts.ts';
import { paintedPolicy } from '#lib/panel/policy-view.ts';
import { leavePrintJob } from '#lib/panel/print-job.ts';
import { answerPress } from '#lib/platform/answer-press.ts';
import { createBell } from '#lib/platform/bell.ts';
import { computerFacts } from '#lib/platform/computer-facts.ts';
import { manifestFacts } from '#lib/platform/facts.ts';
import { askHost } from '#lib/platform/fetch.ts';
import { hearManagedPolicy, readManagedPolicy } from '#lib/platform/managed-policy.ts';
import { standOpen } from '#lib/platform/open-pages.ts';
import { openOwnWindow, openTab } from '#lib/platform/pages.ts';
import { painted } from '#lib/platform/painted.ts';
import { copyText, saveFile } from '#lib/platform/save-file.ts';
import { hearStored, storageArea } from '#lib/platform/storage.ts';
import { windowName } from '#lib/platform/window.ts';
import { besideName, type Kept, newerValue } from '#lib/store/kept.ts';
import { isByHand } from './by-hand.ts';
import { drawInLanguage } from './draw-in-language.ts';
import { openHere } from './open-here.ts';
import { startParts } from './start-parts.ts';

const session = storageArea('session');

const page: PageParts = {
  saveFile,
  copy: copyText,
  print: (job) => void leavePrintJob(session, job).then(() => openTab('/print.html')),
  openOwnWindow,
  openStudio: () => openTab('/studio.html'),
  close: () => window.close(),
  checkFacts: computerFacts,
  updateFacts: async () => (await import('./update-facts.ts')).readUpdateFacts(),
  askHost,
  updates: async () => (await import('./updates.ts')).createUpdates(),
  practiceFiles: () => import('#lib/guidance/practice-file.ts'),
};

// Nothing moves while the cards are read; after a second without them, one line says so.
const getsWordsAfterMs = 1_000;

/** Opens the panel: reads what first paint needs, shows it, then reads the rest and mends. */
export async function openPanel(place: HTMLElement): Promise<void> {
  const manifest = manifestFacts();
  const memory = createMemory(session, windowName(), Date.now);
  const heard = hearHide(place);
  const waiting = setTimeout(() => show(place, <Getting />), getsWordsAfterMs);
  const [start, recalled] = await Promise.all([openHere(), memory.recall()]);
  clearTimeout(waiting);
  const policy = paintedPolicy(start.policy);

  const panel = createPanel(
    { clock: Date.now, kept: start.kept, memory, reader: start.reader, page },
    {
      ...recalled,
      hidden: heard.hidden ?? recalled.hidden,
      settings: start.settings,
      practice: start.practice,
      policy: policy?.policy,
      policyFile: policy?.from && policy.seen,
      home: start.home,
      languages: navigator.languages,
      notice: start.notice,
    },
  );
  heard.by = panel;
  dress(panel);
  await drawInLanguage(panel, (language) =>
    show(place, <PanelApp key={language} panel={panel} manifest={manifest} />),
  );
  answerPress(place);
  const bell = createBell(() => void panel.hearNewer());
  listen(panel, start.kept);
  if (panel.view.value.screen.screen !== 'starting') await painted();
  fetchRest().catch(reportError);
  await panel.load();
  if (!manifest.privateWindow) rest(panel, place, start.kept).catch(reportError);
  window.scrollTo(0, panel.scroll);
  const mended = await start.mend();
  if (mended.installed) bell.ring();
  if (mended.reader) await panel.readFrom(mended.reader);
  else if (mended.installed) await panel.hearNewer();
  if (mended.notice) panel.say(mended.notice);
  // The panel stands already: what goes wrong from here on must not take it away.
  await checkHere(panel, start.kept).catch(reportError);
}

/** Nothing that has focus goes before the first words stand. */
async function fetchRest(): Promise<void> {
  const { keepFocus } = await fetchPages();
  keepFocus();
}

/** In a file of its own: what is on screen needs nothing of it. */
async function rest(panel: Panel, place: HTMLElement, kept: Kept): Promise<void> {
  (await import('./at-rest.ts')).atRest(panel, place, kept);
}

let taken = false;

/** Shows something in the panel's place; at first all that was shown there from memory goes. */
function show(place: HTMLElement, what: ComponentChild): void {
  if (!taken) place.replaceChildren();
  taken = true;
  render(what, place);
}

/**
 * Checks the sources in this page where the last check is long ago, and whenever the worker asks;
 * and learns what the organisation sets, which some browsers tell only seconds after they start.
 */
async function checkHere(panel: Panel, kept: Kept): Promise<void> {
  const check = async (when: 'due' | 'overdue') => (await import('./sync-here.ts')).syncHere(when);
  const learn = async () => panel.hearPolicy(await (await import('./sync-here.ts')).policyHere());
  standOpen(() => check('due').catch(reportError));
  hearManagedPolicy(() => learn().catch(reportError));
  if (!(await mayHaveSources(kept))) return;
  await learn();
  await check('overdue');
}

/** Without a source or a policy there is nothing to check, and the client is not even loaded. */
async function mayHaveSources(kept: Kept): Promise<boolean> {
  const [own, policy, handed] = await Promise.all([
    kept.read('sources'),
    kept.read('policy'),
    readManagedPolicy(),
  ]);
  return Boolean(own) || Boolean(policy) || Object.keys(Object(handed)).length > 0;
}

/** The last catch of all: a bug must not leave a blank panel. The console has the bug itself. */
export async function showLaunchProblem(place: HTMLElement, bug: unknown): Promise<void> {
  reportError(bug);
  const packaged = await import('#lib/store/read-package.ts')
    .then(({ readPackage }) => readPackage(startParts()))
    .catch(() => undefined);
  const home = await packaged?.home();
  show(place, <LaunchProblem home={home} />);
}

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

/** Hears of Hide before anything is recalled: pressed elsewhere while this panel opens, it holds. */
function hearHide(place: HTMLElement) {
  const heard: { hidden?: boolean; by?: Panel } = {};
  hearStored('session', 'hidden', (hidden) => {
    heard.hidden = hidden === true;
    if (heard.by) heard.by.hearHidden(heard.hidden);
    else if (heard.hidden) show(place, null);
  });
  return heard;
}

/** What another window keeps; in a private window what was kept here holds over it. */
function hearKept(kept: Kept, name: string, hear: (value: unknown) => void): void {
  hearStored('local', besideName(name), (saved) => {
    if (!manifestFacts().privateWindow) hear(newerValue(saved, undefined));
    else kept.read(name).then(hear, reportError);
  });
}

/** What reaches the panel from outside: other windows, newer guidance, use and the lack of it. */
function listen(model: Panel, kept: Kept): void {
  hearKept(kept, 'practice', model.hearPractice);
  hearKept(kept, 'settings', model.hearSettings);
  document.addEventListener('scrollend', () => model.scrolled(window.scrollY));
  const tellOnline = () => model.hearOnline(navigator.onLine);
  tellOnline();
  for (const change of ['online', 'offline']) addEventListener(change, tellOnline);
  const idle = createIdle(model.foldAway, Date.now);
  effect(() => idle.setMinutes(model.settings.value.foldAwayMinutes));
  for (const use of ['pointerdown', 'pointermove', 'keydown', 'wheel']) {
    document.addEventListener(use, (event) => isByHand(event) && idle.used(), { passive: true });
  }
}
