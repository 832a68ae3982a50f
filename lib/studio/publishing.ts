import { dayOf } from '#lib/base/day.ts';
import type { Result } from '#lib/base/result.ts';
import type { ReasonRefusal } from '#lib/lint/check-reason.ts';
import { type Files, readZip, writeZip, type ZipRefusal } from '#lib/pack/zip.ts';
import { type Folder, type FolderRefusal, readFolder, writeFolder } from './folder.ts';
import { doneAfter, type PublishedWhat } from './held-repository.ts';
import { createHolding, type Holding } from './holding.ts';
import type { SigningTools } from './open-signer.ts';
import type { StudioParts } from './parts.ts';
import type { PrepareRefusal } from './prepare-release.ts';
import type { EditionRefusal, NewEdition } from './publish-edition.ts';
import { type OpenFiles, openFiles } from './publisher-files.ts';
import { createRepositoryActs } from './repository-acts.ts';
import type { StudioState } from './state.ts';
import { inUploadOrder } from './upload-order.ts';

/** Why nothing was published. */
export type PublishRefusal =
  | EditionRefusal
  | PrepareRefusal
  | FolderRefusal
  | ZipRefusal
  | { readonly code: 'publisher-locked' }
  | { readonly code: 'bundle-not-named' }
  /** Another tab changed the files since they were shown here. They were read again. */
  | { readonly code: 'repository-changed-elsewhere' }
  | { readonly code: 'withdrawal-needs-card' }
  | { readonly code: 'withdrawal-needs-reason' }
  | ReasonRefusal;

/** What the page for publishing stands on. */
export type PublishingTools = SigningTools & {
  readonly parts: Pick<StudioParts, 'store' | 'page' | 'ring' | 'starter'>;
  readonly state: StudioState;
};

const zipLimits = { files: 20_000, fileBytes: 16 * 1024 * 1024, bytes: 256 * 1024 * 1024 };

/** The publisher's repository: founded, opened, released to, and given out as files. */
export function createPublishing(tools: PublishingTools) {
  const holding = createHolding(tools);
  const { repository, done, hold } = holding;
  const take = async (
    what: PublishedWhat,
    made: Result<NewEdition, EditionRefusal>,
    over: OpenFiles | undefined,
  ): Promise<PublishRefusal | undefined> => {
    if (!made.ok) return made.refusal;
    const { open, fresh } = made.value;
    const after = { files: open.files, fresh };
    const held = await hold(open, (now) =>
      holding.isHeld(now, over) ? { done: doneAfter(now?.done, what, after) } : undefined,
    );
    return held ? undefined : holding.readOthers();
  };
  const read = async (files: Files): Promise<PublishRefusal | undefined> => {
    const open = await openFiles(withoutTopFolder(files));
    if (!open.ok) return open.refusal;
    await hold(open.value, () => ({ done: undefined }));
    return undefined;
  };
  return {
    ...{ repository, done, readHeld: holding.readHeld, hear: holding.hear },
    async readRepository(bytes: Uint8Array<ArrayBuffer>): Promise<PublishRefusal | undefined> {
      const files = readZip(bytes, zipLimits);
      return files.ok ? read(files.value) : files.refusal;
    },
    /** Reads a folder as its files, where the browser hands out no more of it. */
    readRepositoryFiles: read,
    async readRepositoryFolder(folder: Folder): Promise<PublishRefusal | undefined> {
      const files = await readFolder(folder);
      return files.ok ? read(files.value) : files.refusal;
    },
    ...createRepositoryActs({ ...tools, repository, take, minded: holding.minded }),
    ...createGivingOut(tools, holding),
  };
}

/** Gives the repository out: as a zip, or into a folder where the browser can write one. */
function createGivingOut({ parts, clock }: PublishingTools, { repository, noteSaved }: Holding) {
  return {
    /** Saves the whole repository as a zip, its files in upload order. */
    async saveZip(): Promise<void> {
      const open = repository.value;
      if (!open) return;
      const name = `publish-${dayOf(clock())}.zip`;
      parts.page.saveFile(name, writeZip(inUploadOrder(open.files)));
      await noteSaved(open);
    },
    /** Writes the repository into a folder, the timestamp last. */
    async saveFolder(folder: Folder): Promise<PublishRefusal | undefined> {
      const open = repository.value;
      if (!open) return undefined;
      const written = await writeFolder(folder, inUploadOrder(open.files));
      if (!written.ok) return written.refusal;
      await noteSaved(open);
      return undefined;
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
