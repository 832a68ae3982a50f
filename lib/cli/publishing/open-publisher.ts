import path from 'node:path';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { openPublished, type Published, type PublishedRefusal } from '#lib/pack/published.ts';
import {
  type PublishedBy,
  type PublishedByRefusal,
  readPublishedBy,
} from '#lib/trust/published-by.ts';
import { openRepository, type ReadFile, type RepositoryRefusal } from '#lib/tuf/open-repository.ts';
import { watchedReaderOf } from '../folder-files.ts';

/** A publisher's repository, opened with the client that readers have. */
export type OpenPublisher = Omit<PublishedBy, 'release'> & {
  readonly folder: string;
  readonly read: ReadFile;
  /** The first root: what the publisher itself trusts. */
  readonly root: Uint8Array<ArrayBuffer>;
  /** Nothing until the first release. */
  readonly published?: Published & { readonly version: number };
};

/** Why a folder is not a repository that could be published from. */
export type OpenRefusal =
  | { readonly code: 'no-repository-here'; readonly folder: string }
  | { readonly code: 'repository-not-readable'; readonly file: string }
  /** All holds without the newest root, and not with it. `file` is where that root lies. */
  | { readonly code: 'rotation-stopped'; readonly file: string }
  | PublishedByRefusal
  | RepositoryRefusal
  | PublishedRefusal;

/** Opens a folder. `startTime` is the instant at which nothing may have expired; 0 asks for none. */
export async function openPublisherFolder(
  folder: string,
  startTime: number,
): Promise<Result<OpenPublisher, OpenRefusal>> {
  const { read, closed } = watchedReaderOf(folder);
  const opened = await openPublisherAt({ folder, read }, startTime);
  // What may not be read may well be there: nothing is to be said or made without it.
  const file = closed();
  return file === undefined ? opened : refuse({ code: 'repository-not-readable', file });
}

/** Opens a repository wherever its files are read from, trusting the first root that is there. */
export async function openPublisherAt(
  { folder, read }: Pick<OpenPublisher, 'folder' | 'read'>,
  startTime: number,
): Promise<Result<OpenPublisher, OpenRefusal>> {
  const root = await read('metadata/1.root.json');
  if (!root) return refuse({ code: 'no-repository-here', folder: path.basename(folder) });
  const opened = await openPublisher({ folder, read, root }, startTime);
  if (opened.ok) return opened;
  const file = await rootAhead({ folder, read, root }, opened.refusal);
  return file === undefined ? opened : refuse({ code: 'rotation-stopped', file });
}

/**
 * The newest root, where the rest is signed as the root before asks and not as that one does. An
 * earlier Foreword wrote a root before its edition, and may have been stopped in between.
 */
async function rootAhead(
  place: Pick<OpenPublisher, 'folder' | 'read' | 'root'>,
  refusal: OpenRefusal,
): Promise<string | undefined> {
  if (refusal.code !== 'too-few-signatures' || refusal.by !== 'root') return undefined;
  const fileOf = (version: number) => `metadata/${version}.root.json`;
  let newest = 1;
  while (await place.read(fileOf(newest + 1))) newest++;
  if (newest === 1) return undefined;
  const file = fileOf(newest);
  const read: ReadFile = async (name) => (name === file ? undefined : place.read(name));
  return (await openPublisher({ ...place, read }, 0)).ok ? file : undefined;
}

/** Opens a repository wherever its files are read from. */
export async function openPublisher(
  place: Pick<OpenPublisher, 'folder' | 'read' | 'root'>,
  startTime: number,
): Promise<Result<OpenPublisher, OpenRefusal>> {
  const opened = await openRepository(place.read, { root: place.root, startTime });
  if (!opened.ok) return opened;
  const by = await readPublishedBy(opened.value);
  if (!by.ok) return by;
  const { release, ...publisher } = by.value;
  const whole = { ...place, ...publisher };
  if (!release) return accept(whole);
  const readTarget = (name: string) => opened.value.readTarget('guidance', name);
  const published = await openPublished(release.signed, readTarget);
  if (!published.ok) return published;
  return accept({ ...whole, published: { ...published.value, version: release.signed.version } });
}

/** The version that the next edition of a delegated role has. */
export function nextVersion({ repository }: OpenPublisher, role: string): number {
  return (repository.delegated.get(role)?.metadata.signed.version ?? 0) + 1;
}
