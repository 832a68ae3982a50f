import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BaseFetcher, Updater } from 'tuf-js';
import { tufLimits } from '#lib/tuf/limits.ts';
import { type HostFiles, type Outcome, pathsSought, type Start } from './outcome.ts';

// tuf-js tells a missing file by the class of its own error, which it does not export.
const { DownloadHTTPError } = createRequire(import.meta.url)('tuf-js/dist/error.js') as {
  DownloadHTTPError: new (message: string, status: number) => Error;
};

/** The reference client's fetcher over a map: with its own limits, and without its files. */
class MapFetcher extends BaseFetcher {
  readonly files: HostFiles;

  constructor(files: HostFiles) {
    super();
    this.files = files;
  }

  override async downloadBytes(url: string, maxLength: number): Promise<Buffer> {
    const bytes = this.files.get(url.slice('http://host/'.length));
    if (!bytes) throw new DownloadHTTPError('missing', 404);
    if (bytes.length > maxLength) throw new Error('too long');
    return bytes;
  }

  override fetch(): Promise<never> {
    throw new Error('metadata only');
  }
}

/** Updates with tuf-js, from the same trusted store, in a folder of its own. */
export async function updateWithReference({ kept, files }: Start): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'foreword-tuf-js-'));
  try {
    for (const [role, bytes] of kept) {
      writeFileSync(join(folder, `${encodeURIComponent(role)}.json`), bytes);
    }
    return await updateIn(folder, files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function updateIn(folder: string, files: HostFiles): Promise<Outcome> {
  try {
    const updater = new Updater({
      ...{ metadataDir: folder, metadataBaseUrl: 'http://host/' },
      fetcher: new MapFetcher(files),
      config: {
        ...{ maxRootRotations: tufLimits.rootRotations, maxDelegations: tufLimits.delegations },
        ...{ rootMaxLength: tufLimits.root, timestampMaxLength: tufLimits.timestamp },
        ...{ snapshotMaxLength: tufLimits.snapshot, targetsMaxLength: tufLimits.targets },
      },
    });
    await updater.refresh();
    const found: { [path: string]: string } = {};
    for (const path of pathsSought) found[path] = await findWith(updater, path);
    return { versions: versionsIn(folder), found };
  } catch (cause) {
    return { refused: String(cause) };
  }
}

async function findWith(updater: Updater, path: string): Promise<string> {
  try {
    const target = await updater.getTargetInfo(path);
    return target ? (target.hashes['sha256'] ?? 'no sha256') : 'none';
  } catch {
    return 'refused';
  }
}

function versionsIn(folder: string): { readonly [role: string]: number } {
  const roles = ['root', 'timestamp', 'snapshot', 'targets'];
  return Object.fromEntries(
    roles.map((role) => {
      const file = JSON.parse(readFileSync(join(folder, `${role}.json`), 'utf8'));
      return [role, Number(file.signed.version)];
    }),
  );
}
