import { batch, signal } from '@preact/signals-core';
import type { Files } from '#lib/pack/zip.ts';
import { changeShared } from './change-shared.ts';
import {
  asHeld,
  type HeldRepository,
  isSameEdition,
  type PublishedNow,
  repositoryName,
} from './held-repository.ts';
import { type OpenFiles, openFiles } from './publisher-files.ts';
import type { PublishingTools } from './publishing.ts';
import { signersOf } from './who-signs.ts';

/** Holds the repository of the open library: what every tab of the Studio reads, and may change. */
export function createHolding(tools: PublishingTools) {
  const { state, parts } = tools;
  const repository = signal<OpenFiles | undefined>(undefined);
  const done = signal<PublishedNow | undefined>(undefined);
  const show = (open: OpenFiles | undefined, next: PublishedNow | undefined): void =>
    batch(() => {
      repository.value = open;
      state.withdrawn.value = open?.withdrawn ?? [];
      done.value = next;
    });
  let unreadable: Files | undefined;
  // How often it was changed here: what was read meanwhile is older, and is not taken.
  let changes = 0;
  const readKept = async (work: string | undefined): Promise<HeldRepository | undefined> =>
    work ? asHeld(await parts.store.read(repositoryName(work))) : undefined;
  /** Opens the repository that was last held for the library that is open. */
  const readHeld = async (): Promise<void> => {
    const before = changes;
    const work = state.work.value?.id;
    const kept = await readKept(work);
    const open = kept && (await openFiles(kept.files));
    if (changes !== before || state.work.value?.id !== work) return;
    unreadable = open && !open.ok ? kept?.files : undefined;
    const isWaiting = open?.ok && !kept?.done?.saved;
    show(open?.ok ? open.value : undefined, isWaiting ? kept?.done : undefined);
  };
  /** Whether what is kept is what an act began from. */
  const isHeld = (now: HeldRepository | undefined, over: OpenFiles | undefined): boolean =>
    isSameEdition(now?.files, over?.files ?? unreadable);
  return {
    ...{ repository, done, readHeld, isHeld },
    /** Opens it anew where another tab changed it. */
    async hear(name: string): Promise<void> {
      if (name === repositoryName(state.work.value?.id ?? '')) await readHeld();
    },
    /** Refuses where another tab changed it since it was read here, and reads it again. */
    async minded() {
      const work = state.work.value?.id;
      const now = await readKept(work);
      return !work || isHeld(now, repository.value) ? undefined : readOthers(readHeld);
    },
    readOthers: () => readOthers(readHeld),
    ...createKeeping(tools, (open, now) => {
      changes += 1;
      if (now) show(open, now.done);
    }),
  };
}

// What was begun here would stand against what another tab made: that is read again instead.
async function readOthers(readHeld: () => Promise<void>) {
  await readHeld();
  return { code: 'repository-changed-elsewhere' } as const;
}

type Lay = (now: HeldRepository | undefined) => Pick<HeldRepository, 'done'> | undefined;
type Show = (open: OpenFiles, now?: HeldRepository) => void;

/** Keeps a repository; `show` is told when that begins, and what is kept then. */
function createKeeping({ state, signing, parts }: PublishingTools, show: Show) {
  const change = async (lay: (now: HeldRepository | undefined) => HeldRepository | undefined) => {
    const work = state.work.value?.id;
    return work
      ? changeShared(parts, repositoryName(work), (now) => lay(asHeld(now)))
      : lay(undefined);
  };
  return {
    /** Keeps a repository over what is kept now; not where the change gives nothing. */
    async hold(open: OpenFiles, lay: Lay): Promise<boolean> {
      const work = state.work.value?.id;
      show(open);
      const held = await change((now) => {
        const next = lay(now);
        return next && { files: open.files, ...next };
      });
      if (!held || state.work.value?.id !== work) return held !== undefined;
      show(open, held);
      await signing.changeBook((book) =>
        book.signers.length > 0 ? undefined : { ...book, signers: signersOf(open) },
      );
      return true;
    },
    /** Notes that the files were given out. What follows begins a new list of what is new. */
    async noteSaved({ files }: OpenFiles): Promise<void> {
      await change((now) =>
        now?.done && !now.done.saved && isSameEdition(now.files, files)
          ? { ...now, done: { ...now.done, saved: true } }
          : undefined,
      );
    },
  };
}

/** What holds the repository. */
export type Holding = ReturnType<typeof createHolding>;
