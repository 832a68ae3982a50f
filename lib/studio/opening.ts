import { batch } from '@preact/signals-core';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Front } from '#lib/guidance/front.ts';
import { synonymsBeyond } from '#lib/guidance/merge-fronts.ts';
import type { Files } from '#lib/pack/zip.ts';
import { type FileRefusal, openPublishedFiles, openZip, withoutFolder } from './open-files.ts';
import type { Guidance, StudioParts } from './parts.ts';
import type { StudioState } from './state.ts';
import type { DraftRow, OpenedFrom, Work } from './work.ts';

/** Why a library could not be opened. */
export type OpenRefusal = { readonly code: 'nothing-installed' | 'starter-damaged' };

/** Opening a library: from what is installed, from the starter, from files, or an empty one. */
export function createOpening(parts: StudioParts, state: StudioState) {
  /** Opens guidance as a new library on this computer; earlier ones stay. */
  const openGuidance = async (
    guidance: Guidance,
    from: OpenedFrom,
    drafts: readonly Omit<DraftRow, 'work'>[] = [],
  ): Promise<Work> => {
    const work: Work = {
      ...{ id: parts.page.newId(), from, front: guidance.front, cards: guidance.cards },
      ...{ publishedFront: publishedIn(guidance, from), withdrawn: guidance.withdrawn },
      ...{ released: guidance.released, basedOn: guidance.basedOn, opened: parts.clock() },
    };
    const rows = drafts.map((row) => ({ ...row, work: work.id }));
    await parts.store.keepWork(work);
    await parts.store.keepDrafts(rows);
    await show(parts, state, work, rows);
    return work;
  };
  const openFound = async (
    guidance: Guidance | undefined,
    from: OpenedFrom,
    code: OpenRefusal['code'],
  ): Promise<Result<Work, OpenRefusal>> =>
    guidance
      ? accept(await openGuidance(await withoutPackaged(parts, guidance), from))
      : refuse({ code });
  return {
    openGuidance,
    ...createFileOpening(openGuidance),
    openInstalled: async () => openFound(await parts.installed(), 'installed', 'nothing-installed'),
    openStarter: async () => openFound(await parts.starter(), 'starter', 'starter-damaged'),
    openEmpty: (title: string): Promise<Work> =>
      openGuidance({ front: emptyFront(title), cards: [], released: '' }, 'empty'),
    ...createShelf(parts, state),
  };
}

/** The synonyms of the package are no library's own: every reader has them, whatever is published. */
async function withoutPackaged(
  parts: Pick<StudioParts, 'starter'>,
  guidance: Guidance,
): Promise<Guidance> {
  const packaged = (await parts.starter())?.front.synonyms ?? [];
  const { front } = guidance;
  return { ...guidance, front: { ...front, synonyms: synonymsBeyond(front.synonyms, packaged) } };
}

function publishedIn(guidance: Guidance, from: OpenedFrom): Front | undefined {
  if (from === 'empty') return undefined;
  return 'publishedFront' in guidance ? guidance.publishedFront : guidance.front;
}

type OpenGuidance = (guidance: Guidance, from: OpenedFrom) => Promise<Work>;

/** Libraries out of files: the zip of a published folder, or the folder. */
function createFileOpening(openGuidance: OpenGuidance) {
  return {
    /** Opens the zip of a published folder; a draft is told apart, and left alone. */
    async openZipFile(
      bytes: Uint8Array<ArrayBuffer>,
    ): Promise<Result<'opened' | 'draft', FileRefusal>> {
      const found = await openZip(bytes);
      if (!found.ok) return found;
      if (found.value.is === 'draft') return accept('draft');
      await openGuidance(found.value.guidance, 'file');
      return accept('opened');
    },
    async openFolder(files: Files): Promise<Result<'opened', FileRefusal>> {
      const guidance = await openPublishedFiles(withoutFolder(files));
      if (!guidance.ok) return guidance;
      await openGuidance(guidance.value, 'folder');
      return accept('opened');
    },
  };
}

/** The libraries that lie on this computer: opened again, written in, taken away. */
function createShelf(parts: StudioParts, state: StudioState) {
  return {
    async openAgain(id: string): Promise<void> {
      const work = (await parts.store.works()).find((one) => one.id === id);
      if (work) await show(parts, state, work, await parts.store.drafts(id));
    },
    async removeWork(id: string): Promise<void> {
      await parts.store.removeWork(id);
      const works = await parts.store.works();
      batch(() => {
        state.works.value = works;
        if (state.work.value?.id === id) closeWork(state);
      });
      parts.ring({ wrote: 'work' });
    },
  };
}

/** Closes the library that is open: it is no longer on this computer. */
export function closeWork(state: StudioState): void {
  batch(() => {
    state.work.value = undefined;
    state.drafts.value = new Map();
    state.checks.value = new Map();
  });
}

async function show(
  parts: StudioParts,
  state: StudioState,
  work: Work,
  rows: readonly DraftRow[],
): Promise<void> {
  await parts.store.keep(openName, work.id);
  const works = await parts.store.works();
  batch(() => {
    state.checks.value = new Map();
    state.work.value = work;
    state.takenAway.value = undefined;
    state.works.value = works;
    state.drafts.value = new Map(rows.map((row) => [row.card, row]));
  });
  parts.ring({ wrote: 'work' });
}

/** The name under which the library that is open is kept. */
export const openName = 'open-work';

/** Front matter of a library in which nothing is written yet. */
export function emptyFront(title: string): Front {
  return {
    schema: 'foreword.front/1',
    bundle: {
      ...{ id: '', title, publisher: '', contact: '', safetyContact: '' },
      licence: '',
    },
    lang: 'en-GB',
    home: { consulting: '', reception: '', tiles: [] },
    situations: [],
    sources: [],
    synonyms: [],
  };
}
