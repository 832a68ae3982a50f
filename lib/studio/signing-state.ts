import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { GuidanceSigner } from '#lib/trust/signers.ts';
import { type BoardRow, makeBoard } from './board.ts';
import { changeShared } from './change-shared.ts';
import { type ChangedCard, changedCardsOf } from './changed-cards.ts';
import { namesSigned } from './good-signatures.ts';
import { keptOf } from './kept-of-library.ts';
import type { StudioParts } from './parts.ts';
import { overlayIn, type ReleaseOverlay } from './release-overlay.ts';
import { asBook, emptyBook, guidanceSignerOf, type SignBook } from './sign-book.ts';
import type { StudioState } from './state.ts';

type Lay = (now: SignBook) => SignBook | undefined;

/** The signals that the signing screens share. */
export function createSigningState(parts: Pick<StudioParts, 'store' | 'ring'>, state: StudioState) {
  const changed = signal<readonly ChangedCard[]>([]);
  const board = signal<readonly BoardRow[]>([]);
  const signers = signal<readonly GuidanceSigner[]>([]);
  const signedBy = signal<readonly string[]>([]);
  const overlay = signal<ReleaseOverlay>(undefined);
  const workId = computed(() => state.work.value?.id);
  return {
    changed,
    board,
    /** The local notes of a practice that the release which waits would publish. */
    overlay,
    /** Those on the list, as metadata will name them. */
    signers,
    /** Those of them who have signed the release that waits, by name: each signature is a good one. */
    signedBy,
    workId,
    ...createBook(parts, workId),
  };
}

function createBook(
  parts: Pick<StudioParts, 'store' | 'ring'>,
  workId: ReadonlySignal<string | undefined>,
) {
  const book = signal<SignBook>(emptyBook);
  const ready = signal(false);
  // How often the book was changed here: what was read meanwhile is older, and is not taken.
  let changes = 0;
  /** Reads the book of the open library. */
  const readBook = async (): Promise<void> => {
    const before = changes;
    const work = workId.peek();
    if (!work) return;
    const kept = asBook(await parts.store.read(bookName(work)));
    if (workId.peek() !== work) return;
    if (changes === before) book.value = kept;
    ready.value = true;
  };
  return {
    book,
    /** Whether the book of the open library has been read. */
    ready,
    readBook,
    /** Reads the book again where another tab wrote in it. */
    async hear(name: string): Promise<void> {
      if (name === bookName(workId.peek() ?? '')) await readBook();
    },
    /**
     * Changes the book: another tab may have written in it, so each change is laid over what is kept
     * now. Where it gives nothing, the book stays as it is.
     */
    async changeBook(lay: Lay): Promise<SignBook | undefined> {
      changes += 1;
      const mine = changes;
      const work = workId.peek();
      let seen = book.value;
      const next = work
        ? await changeShared(parts, bookName(work), (now) => {
            seen = asBook(now);
            return lay(seen);
          })
        : lay(seen);
      // The change made last holds every one before it.
      if (mine === changes && workId.peek() === work) book.value = next ?? seen;
      return next;
    },
  };
}

/** The signals that the signing screens share. */
export type SigningState = ReturnType<typeof createSigningState>;

function bookName(work: string): string {
  return keptOf('signing', work);
}

/** Keeps the board in step: with the library that is open, its drafts, its checks and its book. */
export function watchSigning(state: StudioState, signing: SigningState): void {
  effect(() => {
    const work = signing.workId.value;
    signing.ready.value = false;
    if (work) void signing.readBook();
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
      signing.signedBy.value = made.signedBy;
      signing.board.value = made.board;
      signing.overlay.value = made.overlay;
    });
  });
}

async function makeAll(state: StudioState, book: SignBook) {
  const changed = await changedCardsOf(state);
  const signers = await Promise.all(book.signers.map(guidanceSignerOf));
  const signedBy = await namesSigned(book.release, book.signatures, signers);
  const overlay = await overlayIn(book.release);
  const board = await makeBoard(changed, book, signers);
  const shown = overlay === 'damaged' ? undefined : overlay;
  return { changed, signers, signedBy, board, overlay: shown };
}
