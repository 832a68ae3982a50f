import { batch, computed, effect, type Signal, signal } from '@preact/signals-core';
import { readDraftFile } from '#lib/pack/read-draft-file.ts';
import {
  draftEdition,
  type Edition,
  publishedEdition,
  writtenEdition,
} from './compared-editions.ts';
import type { TakeInRefusal } from './draft-exchange.ts';
import { type FileRefusal, openZip } from './open-files.ts';
import type { StudioParts } from './parts.ts';
import type { StudioState } from './state.ts';
import type { Work } from './work.ts';

/**
 * A side of a comparison: the last release, the library as it is being written, a file, or another
 * library that lies on this computer, by its id.
 */
export type Side = 'published' | 'now' | 'file' | { readonly work: string };

/** Why a file was not compared: it is neither a draft nor a published folder that can be read. */
export type CompareRefusal =
  | { readonly of: 'draft'; readonly refusal: TakeInRefusal }
  | { readonly of: 'files'; readonly refusal: FileRefusal };

/** The two sides that are compared, and everything that they can be. */
export type Comparing = {
  readonly before: Side;
  readonly after: Side;
  /** Every library on this computer, and those but the one that is open, as they are being written. */
  readonly works: readonly Work[];
  readonly others: readonly Work[];
  readonly fileName: string;
  readonly refusal: CompareRefusal | undefined;
};

const asDrafted = { before: 'published', after: 'now' } as const;

type FileSide = { readonly name: string; readonly edition: Edition };

/** Comparing the library with its release, with another draft, or with a file. Changes nothing. */
export function createComparing(parts: Pick<StudioParts, 'store'>, state: StudioState) {
  const sides = signal<{ readonly before: Side; readonly after: Side }>(asDrafted);
  const file = signal<FileSide | undefined>(undefined);
  const refusal = signal<CompareRefusal | undefined>(undefined);
  effect(() => {
    // Another library begins with its own release.
    void state.open.value;
    batch(() => {
      sides.value = asDrafted;
      file.value = undefined;
      refusal.value = undefined;
    });
  });
  const editions = createEditions(parts, state, file);
  return {
    comparing: (): Comparing => ({
      ...sides.value,
      works: state.works.value,
      others: state.works.value.filter(({ id }) => id !== state.work.value?.id),
      fileName: file.value?.name ?? '',
      refusal: refusal.value,
    }),
    edition: editions.edition,
    async choose(change: { readonly before?: Side; readonly after?: Side }): Promise<void> {
      for (const side of [change.before, change.after]) {
        if (typeof side === 'object') await editions.readOther(side.work);
      }
      sides.value = { ...sides.value, ...change };
    },
    swap(): void {
      sides.value = { before: sides.value.after, after: sides.value.before };
    },
    /** Reads a file to compare with: a draft, or the zip of a published folder. */
    async readFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
      const found = await editionIn(bytes, state.work.value);
      batch(() => {
        refusal.value = 'edition' in found ? undefined : found;
        if (!('edition' in found)) return;
        file.value = { name, edition: found.edition };
        sides.value = { before: 'now', after: 'file' };
      });
    },
  };
}

/** Each side in full. What this library says is made anew only where it changed. */
function createEditions(
  parts: Pick<StudioParts, 'store'>,
  state: StudioState,
  file: Signal<FileSide | undefined>,
) {
  const read = signal<ReadonlyMap<string, Edition>>(new Map());
  const ofWork = (make: (work: Work) => Edition) =>
    computed(() => (state.work.value ? make(state.work.value) : undefined));
  const published = ofWork(publishedEdition);
  const now = ofWork((work) => writtenEdition(work, state.drafts.value.values()));
  return {
    /** A side in full; nothing while it is being read. */
    edition(side: Side): Edition | undefined {
      if (typeof side !== 'string') return read.value.get(side.work);
      if (side === 'file') return file.value?.edition;
      return side === 'now' ? now.value : published.value;
    },
    async readOther(work: string): Promise<void> {
      const other = state.works.value.find(({ id }) => id === work);
      if (!other) return;
      const edition = writtenEdition(other, await parts.store.drafts(work));
      read.value = new Map(read.value).set(work, edition);
    },
  };
}

async function editionIn(
  bytes: Uint8Array<ArrayBuffer>,
  work: Work | undefined,
): Promise<{ readonly edition: Edition } | CompareRefusal> {
  const found = await openZip(bytes);
  if (!found.ok) return { of: 'files', refusal: found.refusal };
  if (found.value.is === 'guidance') {
    const { cards, front } = found.value.guidance;
    return { edition: { cards: new Map(cards.map((card) => [card.id, card])), front } };
  }
  const draft = await readDraftFile(bytes);
  if (!draft.ok) return { of: 'draft', refusal: draft.refusal };
  const ours = work?.front.bundle.id === draft.value.bundle;
  return { edition: draftEdition(draft.value, ours && work ? publishedEdition(work) : undefined) };
}
