import { computed, effect, signal } from '@preact/signals-core';
import type { GuidanceSigner } from '#lib/trust/signers.ts';
import { type BoardRow, makeBoard } from './board.ts';
import { type ChangedCard, changedCardsOf } from './changed-cards.ts';
import type { StudioParts } from './parts.ts';
import { overlayIn, type ReleaseOverlay } from './release-overlay.ts';
import { asBook, emptyBook, guidanceSignerOf, type SignBook } from './sign-book.ts';
import type { StudioState } from './state.ts';

/** The signals that the signing screens share. */
export function createSigningState(parts: Pick<StudioParts, 'store'>, state: StudioState) {
  const book = signal<SignBook>(emptyBook);
  const changed = signal<readonly ChangedCard[]>([]);
  const board = signal<readonly BoardRow[]>([]);
  const signers = signal<readonly GuidanceSigner[]>([]);
  const overlay = signal<ReleaseOverlay>(undefined);
  const ready = signal(false);
  let changes = 0;
  return {
    book,
    changed,
    board,
    /** The local notes of a practice that the release which waits would publish. */
    overlay,
    /** Those on the list, as metadata will name them. */
    signers,
    /** Whether the book of the open library has been read. */
    ready,
    workId: computed(() => state.work.value?.id),
    /** How often the book was changed: what was read meanwhile is older, and is not taken. */
    changes: () => changes,
    /** Changes the book, on screen at once, and keeps it. */
    async changeBook(next: SignBook): Promise<void> {
      changes += 1;
      book.value = next;
      const work = state.work.value?.id;
      if (work) await parts.store.keep(bookName(work), next);
    },
  };
}

/** The signals that the signing screens share. */
export type SigningState = ReturnType<typeof createSigningState>;

function bookName(work: string): string {
  return `signing.${work}`;
}

/** Keeps the board in step: with the library that is open, its drafts, its checks and its book. */
export function watchSigning(
  parts: Pick<StudioParts, 'store'>,
  state: StudioState,
  signing: SigningState,
): void {
  effect(() => {
    const work = signing.workId.value;
    signing.ready.value = false;
    if (work) void readBook(parts, signing, work);
  });
  let round = 0;
  effect(() => {
    round += 1;
    const mine = round;
    const { book } = signing;
    // What the board is made from is read here, so that a change of it makes the board anew.
    void [state.work.value, state.drafts.value, state.checks.value, book.value];
    void makeAll(state, book.value).then((made) => {
      if (mine !== round) return;
      signing.changed.value = made.changed;
      signing.signers.value = made.signers;
      signing.board.value = made.board;
      signing.overlay.value = made.overlay;
    });
  });
}

async function readBook(
  { store }: Pick<StudioParts, 'store'>,
  signing: SigningState,
  work: string,
): Promise<void> {
  const before = signing.changes();
  const kept = asBook(await store.read(bookName(work)));
  if (signing.workId.peek() !== work) return;
  if (signing.changes() === before) signing.book.value = kept;
  signing.ready.value = true;
}

async function makeAll(state: StudioState, book: SignBook) {
  const changed = await changedCardsOf(state);
  const signers = await Promise.all(book.signers.map(guidanceSignerOf));
  const overlay = await overlayIn(book.release);
  const board = await makeBoard(changed, book, signers);
  return { changed, signers, board, overlay: overlay === 'damaged' ? undefined : overlay };
}
