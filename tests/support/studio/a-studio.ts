import { noPractice } from '#lib/guidance/practice.ts';
import { createKept } from '#lib/store/kept.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import { openStudioDatabase } from '#lib/store/studio-database.ts';
import { createDraftStore, type DraftStore } from '#lib/studio/draft-store.ts';
import { keysName } from '#lib/studio/held-key.ts';
import { inboxName } from '#lib/studio/inbox-keeping.ts';
import { openName } from '#lib/studio/opening.ts';
import type { Guidance, StudioMessage, StudioParts } from '#lib/studio/parts.ts';
import { parseRoute } from '#lib/studio/route.ts';
import { createStudio, type Studio } from '#lib/studio/studio.ts';
import { aCardOfEachKind } from '../a-card.ts';
import { aFront } from '../a-front.ts';
import { aRelease } from '../a-release.ts';
import { fixedClock } from '../fixed-clock.ts';
import { memoryKeyValue } from '../memory-key-value.ts';
import { aSigningPage } from './a-signing-page.ts';

/** One computer on which the Studio is opened in tabs, over a real store. */
export type StudioDesk = {
  readonly store: DraftStore;
  readonly move: (byMs: number) => void;
  /** The files that were saved, by name. */
  readonly saved: Map<string, string | Uint8Array<ArrayBuffer>>;
  /** Opens a tab, as the page does: reads the open library and its drafts. */
  readonly tab: (hash?: string) => Promise<Studio>;
};

let desks = 0;

/** Sets a desk up with guidance to open; a card of each kind where none is given. */
export async function aStudioDesk(
  guidance: Guidance = { front: aFront(), cards: aCardOfEachKind(), released: '2026-11-22' },
): Promise<StudioDesk> {
  desks += 1;
  // Test files in a browser share what it keeps, and each counts its desks from one.
  const opened = await openStudioDatabase(`desk-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const store = createDraftStore(opened.value);
  const { clock, move } = fixedClock();
  const saved: StudioDesk['saved'] = new Map();
  const kept = createKept(undefined, memoryKeyValue(), clock);
  const reader = readFromMemory(await aRelease());
  const tabs: Studio[] = [];
  const tab = async (hash = ''): Promise<Studio> => {
    const ring = (message: StudioMessage): void => {
      for (const other of tabs) if (other !== studio) void other.hear(message);
    };
    const parts: StudioParts = { ...edge(saved, guidance), clock, store, kept, reader, ring };
    const works = await store.works();
    const work = works.find(({ id }) => id === lastOpen) ?? works[0];
    const drafts = work ? await store.drafts(work.id) : [];
    const start = { route: parseRoute(hash), today: '2026-11-22', practice: noPractice };
    const [keys, inbox] = await Promise.all([keysName, inboxName].map(store.read));
    const studio: Studio = createStudio(parts, { ...start, keys, inbox, work, works, drafts });
    tabs.push(studio);
    return studio;
  };
  const lastOpen = await store.read(openName);
  return { store, move, saved, tab };
}

/** The same as it comes with the package, in whose name nobody else publishes. */
function asPackaged(guidance: Guidance): Guidance {
  const named = { id: 'org.foreword.starter', title: 'Starter cards', publisher: 'The starter' };
  const { front } = guidance;
  return { ...guidance, front: { ...front, bundle: { ...front.bundle, ...named } } };
}

/** What only a page can do, noted down instead. */
function edge(
  saved: StudioDesk['saved'],
  guidance: Guidance,
): Pick<StudioParts, 'page' | 'signing' | 'installed' | 'starter'> {
  let ids = 0;
  return {
    page: {
      saveFile: (name, content) => void saved.set(name, content),
      copy: async () => true,
      print: () => undefined,
      go: () => undefined,
      pause: async () => undefined,
      wait: async () => undefined,
      newId: () => {
        ids += 1;
        return `id-${desks}-${ids}-${saved.size}-${performance.now()}`;
      },
      // As wide as a letter is on average in the panel's font.
      lineWidth: (text, narrow) => text.length * (narrow ? 9.5 : 10.5),
      previewStyles: { panel: '', print: '' },
    },
    signing: aSigningPage(),
    installed: async () => guidance,
    starter: async () => asPackaged(guidance),
  };
}
