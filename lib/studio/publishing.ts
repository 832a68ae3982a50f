import { type Signal, signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import type { Result } from '#lib/base/result.ts';
import { type Files, readZip, writeZip, type ZipRefusal } from '#lib/pack/zip.ts';
import { type Folder, type FolderRefusal, readFolder, writeFolder } from './folder.ts';
import type { SigningTools } from './open-signer.ts';
import type { StudioParts } from './parts.ts';
import type { PrepareRefusal } from './prepare-release.ts';
import type { EditionRefusal, NewEdition } from './publish-edition.ts';
import { type OpenFiles, openFiles } from './publisher-files.ts';
import { createRepositoryActs } from './repository-acts.ts';
import type { StudioState } from './state.ts';
import { inUploadOrder } from './upload-order.ts';
import { signersOf } from './who-signs.ts';

/** Why nothing was published. */
export type PublishRefusal =
  | EditionRefusal
  | PrepareRefusal
  | FolderRefusal
  | ZipRefusal
  | { readonly code: 'publisher-locked' }
  | { readonly code: 'bundle-not-named' }
  | { readonly code: 'withdrawal-needs-card' }
  | { readonly code: 'withdrawal-needs-reason' };

/** What the page for publishing stands on. */
export type PublishingTools = SigningTools & {
  readonly parts: Pick<StudioParts, 'store' | 'page' | 'ring'>;
  readonly state: StudioState;
};

/** What was put in force last: every file of the repository, and which of them are new. */
export type PublishedNow = { readonly what: PublishedWhat; readonly fresh: readonly string[] };

/** What was done to a repository. */
export type PublishedWhat = 'founded' | 'released' | 'still-current' | 'withdrawn';

const zipLimits = { files: 20_000, fileBytes: 16 * 1024 * 1024, bytes: 256 * 1024 * 1024 };

/** The publisher's repository: founded, opened, released to, and given out as files. */
export function createPublishing(tools: PublishingTools) {
  const { state, signing, parts } = tools;
  const repository = signal<OpenFiles | undefined>(undefined);
  const done = signal<PublishedNow | undefined>(undefined);
  const hold = async (open: OpenFiles): Promise<void> => {
    repository.value = open;
    const work = state.work.value?.id;
    if (work) await parts.store.keep(repositoryName(work), open.files);
    if (signing.book.value.signers.length > 0) return;
    await signing.changeBook({ ...signing.book.value, signers: signersOf(open) });
  };
  const take = async (
    what: PublishedWhat,
    made: Result<NewEdition, EditionRefusal>,
  ): Promise<PublishRefusal | undefined> => {
    if (!made.ok) return made.refusal;
    await hold(made.value.open);
    done.value = { what, fresh: made.value.fresh };
    return undefined;
  };
  const read = async (files: Files): Promise<PublishRefusal | undefined> => {
    const open = await openFiles(withoutTopFolder(files), 0);
    return open.ok ? void (await hold(open.value)) : open.refusal;
  };
  return {
    repository,
    done,
    /** Opens the repository that was last held for the library that is open. */
    async readHeld(): Promise<void> {
      const work = state.work.value?.id;
      const kept = work ? await parts.store.read(repositoryName(work)) : undefined;
      const open = kept instanceof Map ? await openFiles(kept, 0) : undefined;
      repository.value = open?.ok ? open.value : undefined;
      done.value = undefined;
    },
    async readRepository(bytes: Uint8Array<ArrayBuffer>): Promise<PublishRefusal | undefined> {
      const files = readZip(bytes, zipLimits);
      return files.ok ? read(files.value) : files.refusal;
    },
    async readRepositoryFolder(folder: Folder): Promise<PublishRefusal | undefined> {
      const files = await readFolder(folder);
      return files.ok ? read(files.value) : files.refusal;
    },
    ...createRepositoryActs({ ...tools, repository, take }),
    ...createGivingOut(tools, repository),
  };
}

/** Gives the repository out: as a zip, or into a folder where the browser can write one. */
function createGivingOut(
  { parts, clock }: PublishingTools,
  repository: Signal<OpenFiles | undefined>,
) {
  return {
    /** Saves the whole repository as a zip, its files in upload order. */
    saveZip(): void {
      const open = repository.value;
      if (!open) return;
      const name = `publish-${dayOf(clock())}.zip`;
      parts.page.saveFile(name, writeZip(inUploadOrder(open.files)));
    },
    /** Writes the repository into a folder, the timestamp last. */
    async saveFolder(folder: Folder): Promise<PublishRefusal | undefined> {
      const open = repository.value;
      if (!open) return undefined;
      const written = await writeFolder(folder, inUploadOrder(open.files));
      return written.ok ? undefined : written.refusal;
    },
  };
}

// A zip made on a computer often holds one folder, in which everything lies.
function withoutTopFolder(files: Files): Files {
  const root = [...files.keys()].find((path) => path.endsWith('/metadata/1.root.json'));
  if (files.has('metadata/1.root.json') || !root) return files;
  const top = root.slice(0, -'metadata/1.root.json'.length);
  const under = [...files].filter(([path]) => path.startsWith(top));
  return new Map(under.map(([path, bytes]) => [path.slice(top.length), bytes]));
}

// The name under which a library's repository is kept here.
function repositoryName(work: string): string {
  return `repository.${work}`;
}
