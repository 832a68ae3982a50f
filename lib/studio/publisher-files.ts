import { sha256 } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { openPublished, type Published, type PublishedRefusal } from '#lib/pack/published.ts';
import type { Files } from '#lib/pack/zip.ts';
import {
  type PublishedBy,
  type PublishedByRefusal,
  readPublishedBy,
} from '#lib/trust/published-by.ts';
import { openRepository, type RepositoryRefusal } from '#lib/tuf/open-repository.ts';

/** A publisher's repository as its files, opened with the client that readers have. */
export type OpenFiles = Omit<PublishedBy, 'release'> & {
  readonly files: Files;
  /** The SHA-256 of the first root: whoever adds the address compares its fingerprint. */
  readonly firstRoot: string;
  /** Nothing until the first release. */
  readonly published: (Published & { readonly version: number }) | undefined;
};

/** Why files are not a repository that could be published from. */
export type OpenFilesRefusal =
  | { readonly code: 'no-repository-here' }
  | PublishedByRefusal
  | RepositoryRefusal
  | PublishedRefusal;

/**
 * Opens a repository from its first root, which is what the publisher itself trusts. What has run
 * out is opened too: it is opened to be written on.
 */
export async function openFiles(files: Files): Promise<Result<OpenFiles, OpenFilesRefusal>> {
  const root = files.get('metadata/1.root.json');
  if (!root) return refuse({ code: 'no-repository-here' });
  const read = async (path: string) => files.get(path);
  const opened = await openRepository(read, { root, startTime: 0 });
  if (!opened.ok) return opened;
  const by = await readPublishedBy(opened.value);
  if (!by.ok) return by;
  const { release, ...publisher } = by.value;
  const whole = { files, firstRoot: await sha256(root), ...publisher };
  if (!release) return accept({ ...whole, published: undefined });
  const readTarget = (path: string) => whole.repository.readTarget('guidance', path);
  const published = await openPublished(release.signed, readTarget);
  if (!published.ok) return published;
  return accept({ ...whole, published: { ...published.value, version: release.signed.version } });
}

/** The version that the next edition of a delegated role, or of targets themselves, has. */
export function nextVersion({ repository }: OpenFiles, role: string): number {
  if (role === 'targets') return repository.targets.metadata.signed.version + 1;
  return (repository.delegated.get(role)?.metadata.signed.version ?? 0) + 1;
}
