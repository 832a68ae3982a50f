import 'fake-indexeddb/auto';
import type { Card } from '#lib/guidance/card.ts';
import { noPractice } from '#lib/guidance/practice.ts';
import { createKept } from '#lib/store/kept.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import { openStudioDatabase } from '#lib/store/studio-database.ts';
import { draftOf } from '#lib/studio/draft.ts';
import { createDraftStore, type DraftStore } from '#lib/studio/draft-store.ts';
import { createFronting } from '#lib/studio/fronting.ts';
import { keysName } from '#lib/studio/held-key.ts';
import { inboxName } from '#lib/studio/inbox-keeping.ts';
import { createOpening } from '#lib/studio/opening.ts';
import type { Guidance, StudioParts, StudioStart } from '#lib/studio/parts.ts';
import { libraryRoute } from '#lib/studio/route.ts';
import { createSigning } from '#lib/studio/signing.ts';
import { createState } from '#lib/studio/state.ts';
import { aFront } from './a-front.ts';
import { aRelease } from './a-release.ts';
import { memoryKeyValue } from './memory-key-value.ts';
import { aSigningPage } from './studio/a-signing-page.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
let desks = 0;

/** What a page saved, by the name of the file. */
export type SavedFiles = Map<string, string | Uint8Array<ArrayBuffer>>;

/**
 * Somebody's Studio in memory: real models over a database of their own. `published` is what the
 * library holds, `drafts` are laid over it; the checks are taken to have found nothing. `starter` is
 * what came with the package.
 */
export async function aSigningDesk(
  published: readonly Card[] = [],
  drafts: readonly Card[] = [],
  starter?: Guidance,
) {
  desks += 1;
  const opened = await openStudioDatabase(`studio-${desks}`);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const store = createDraftStore(opened.value);
  const files: SavedFiles = new Map();
  const reader = readFromMemory(await aRelease());
  const parts = { ...partsOf(store, files, reader), starter: async () => starter };
  const desk = aTab(parts, files, nothingKept);
  const { openGuidance } = desk;
  if (published.length + drafts.length > 0) {
    const rows = drafts.map((card) => rowOf(card));
    await openGuidance({ front: aFront(), cards: published, released: '2026-10-01' }, 'file', rows);
    passChecks(desk);
  }
  return desk;
}

const nothingKept = {
  ...{ route: libraryRoute, today: '2026-11-22', practice: noPractice },
  ...{ work: undefined, works: [], drafts: [], keys: undefined, inbox: undefined },
};

function aTab(parts: StudioParts, files: SavedFiles, start: StudioStart) {
  const state = createState(start);
  const { openGuidance } = createOpening(parts, state);
  const fronting = createFronting(parts, state);
  const signing = createSigning({ parts, state, start, openGuidance, hear: fronting.hear });
  return { parts, state, signing, fronting, files, openGuidance };
}

/** The same library in another tab on the same desk, which hears nothing of what this one does. */
export async function anotherTab({ parts, files, state }: SigningDesk): Promise<SigningDesk> {
  const { store } = parts;
  const works = await store.works();
  const work = works.find(({ id }) => id === state.work.value?.id);
  const drafts = await store.drafts(work?.id ?? '');
  const [keys, inbox] = await Promise.all([keysName, inboxName].map(store.read));
  const desk = aTab(parts, files, { ...nothingKept, works, work, drafts, keys, inbox });
  passChecks(desk);
  await settle(desk);
  return desk;
}

function partsOf(store: DraftStore, files: SavedFiles, reader: GuidanceReader): StudioParts {
  let made = 0;
  const nothing = async () => undefined;
  return {
    clock: () => now,
    store,
    kept: createKept(undefined, memoryKeyValue(), () => now),
    page: {
      saveFile: (name, content) => void files.set(name, content),
      copy: async () => true,
      print: () => undefined,
      go: () => undefined,
      pause: nothing,
      newId: () => {
        made += 1;
        return `id-${desks}-${made}`;
      },
      lineWidth: () => 0,
      wait: nothing,
      previewStyles: { panel: '', print: '' },
    },
    signing: aSigningPage(),
    installed: nothing,
    starter: nothing,
    reader,
    ring: () => undefined,
  };
}

/** Somebody's Studio in memory. */
export type SigningDesk = Awaited<ReturnType<typeof aSigningDesk>>;

/** Writes a card as a draft over what is there, as the editor does. */
export function write({ state }: Pick<SigningDesk, 'state'>, card: Card): void {
  const work = state.work.value?.id ?? '';
  const row = { ...rowOf(card), work };
  state.drafts.value = new Map(state.drafts.value).set(card.id, row);
  passChecks({ state });
}

/** The draft that a desk saves, as bytes. */
export async function savedDraft({
  signing,
  files,
}: SigningDesk): Promise<Uint8Array<ArrayBuffer>> {
  await signing.saveDraft();
  const bytes = files.get('draft-2026-11-22.foreword');
  if (!(bytes instanceof Uint8Array)) throw new Error('a draft should be bytes');
  return bytes;
}

/** Says of every draft that the checks found nothing: what they find is tested elsewhere. */
export function passChecks({ state }: Pick<SigningDesk, 'state'>): void {
  const rows = [...state.drafts.value.values()];
  state.checks.value = new Map(
    rows.map(({ card, draft }) => [
      card,
      { of: draft, checked: { findings: [], card: undefined } },
    ]),
  );
}

/** Waits until the board shows so many rows of changed cards. */
export async function settle({ signing }: Pick<SigningDesk, 'signing'>): Promise<void> {
  const { signing: state } = signing;
  // Hashing is done apart: a hash asked for later comes later, however busy the computer is.
  for (let round = 0; round < 20 || (!state.ready.value && round < 400); round += 1) {
    await crypto.subtle.digest('SHA-256', new Uint8Array(1));
    await new Promise((done) => setTimeout(done));
  }
  if (!state.ready.value) throw new Error('the book should have been read');
}

function rowOf(card: Card) {
  const draft = draftOf(card, card.rev);
  return {
    ...{ card: card.id, draft, seq: 1, writer: '', saved: now, at: 0, last: 0 },
    removed: false,
  };
}
