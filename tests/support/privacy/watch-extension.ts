import { readFileSync } from 'node:fs';
import { evaluate } from '../chromium/evaluate.ts';
import type { ChromiumBrowser } from '../chromium/launch-chromium.ts';
import type { Target } from '../chromium/side-panel.ts';
import { filesUnder } from '../e2e/kept.ts';
import type { BegunRequest } from '../e2e/net-log.ts';
import { type Canaries, holdsWord, type Place, placesIn } from './canaries.ts';
import { contextsOf, originsInPage, takeHeapSnapshot } from './contexts.ts';
import { type KeptElsewhere, lookElsewhere } from './elsewhere.ts';
import { extensionRenderers, scanMemory } from './scan-memory.ts';

/** What an extension was found to hold of the record, and how much was looked through. */
export type Holding = { readonly places: readonly Place[]; readonly bytes: number };

/** What can be seen of an extension while its browser runs. */
export type Watched = {
  readonly contexts: readonly Target[];
  /** Its pages' and worker's script memory. */
  readonly heap: Holding;
  /** The whole memory of its own renderer process, and which process that is. */
  readonly memory: Holding & { readonly pids: readonly number[] };
  /** How many scripts of its origin run in the record. */
  readonly inRecord: number;
  /** What it keeps beside the storage areas of extensions. */
  readonly elsewhere: KeptElsewhere;
};

const byFirst = (found: ReadonlySet<Place>): readonly Place[] => [...found].sort();

/** Plants a word in each context, so that its process can be told, and its memory seen to be read. */
async function plant(browser: ChromiumBrowser, targets: readonly Target[]): Promise<string> {
  const word = `planted${crypto.randomUUID().replaceAll('-', '')}`;
  for (const { targetId } of targets)
    await evaluate(browser, targetId, `globalThis.planted = ${JSON.stringify(word)}; true`);
  return word;
}

async function lookInHeaps(
  browser: ChromiumBrowser,
  targets: readonly Target[],
  canaries: Canaries,
): Promise<Holding> {
  const found = new Set<Place>();
  let bytes = 0;
  for (const target of targets) {
    const snapshot = await takeHeapSnapshot(browser, target);
    bytes += snapshot.length;
    for (const place of placesIn(snapshot, canaries)) found.add(place);
  }
  return { places: byFirst(found), bytes };
}

function lookInMemory(browserPid: number, planted: string, canaries: Canaries): Watched['memory'] {
  const found = new Set<Place>();
  const pids: number[] = [];
  let bytes = 0;
  for (const pid of extensionRenderers(browserPid)) {
    let isOurs = false;
    const inProcess = new Set<Place>();
    const read = scanMemory(pid, (piece) => {
      isOurs ||= holdsWord(piece, planted);
      for (const place of placesIn(piece, canaries)) inProcess.add(place);
    });
    if (!isOurs) continue;
    pids.push(pid);
    bytes += read;
    for (const place of inProcess) found.add(place);
  }
  return { places: byFirst(found), bytes, pids };
}

/** Looks through everything that an extension holds while `record` is open beside it. */
export async function watchExtension(
  browser: ChromiumBrowser,
  extensionId: string,
  { record, canaries }: { readonly record: Target; readonly canaries: Canaries },
): Promise<Watched> {
  const contexts = await contextsOf(browser, extensionId);
  const planted = await plant(browser, contexts);
  const memory = lookInMemory(browser.pid, planted, canaries);
  const heap = await lookInHeaps(browser, contexts, canaries);
  const origins = await originsInPage(browser, record);
  const ours = origins.filter((origin) => origin.includes(extensionId));
  const elsewhere = await lookElsewhere(browser, contexts);
  return { contexts, heap, memory, inRecord: ours.length, elsewhere };
}

/** The places whose canary stands in the files that a profile keeps for an extension. */
export function lookInFiles(
  profile: string,
  extensionId: string,
  canaries: Canaries,
): Holding & { readonly files: number } {
  const files = filesUnder(profile, extensionId);
  const found = new Set<Place>();
  let bytes = 0;
  for (const file of files) {
    const content = readFileSync(file);
    bytes += content.length;
    for (const place of placesIn(content, canaries)) found.add(place);
  }
  return { places: byFirst(found), bytes, files: files.length };
}

/** The addresses that an extension asked a network for: not its own files, nor the browser's. */
export function askedAbroad(
  begun: readonly BegunRequest[],
  extensionId: string,
): readonly string[] {
  return begun
    .filter(({ initiator }) => initiator.includes(extensionId))
    .filter(({ url }) => /^(?:https?|wss?):/.test(url))
    .map(({ url }) => url);
}
