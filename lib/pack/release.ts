/** A pack as a release names it. `sha256` is over the gzipped file, `size` is inflated bytes. */
export type PackEntry = {
  readonly sha256: string;
  readonly size: number;
  readonly cards: number;
  readonly seq: number;
};

/**
 * The release built into the extension. It has no metadata of its own: the browser's signature
 * over the extension covers it, and its state digest is checked when it is installed.
 */
export type PackagedRelease = {
  readonly schema: 'foreword.packaged/1';
  readonly bundle: string;
  readonly title: string;
  readonly released: string;
  readonly cards: number;
  readonly state: string;
  readonly front: { readonly sha256: string; readonly size: number };
  readonly packs: readonly PackEntry[];
};

/** The target paths of front matter, of approvals and of a practice's overlay. */
export const frontPath = 'g/front.json.gz';
export const approvalsPath = 'g/approvals.json.gz';
export const overlayPath = 'g/overlay.json.gz';

/** The target path of a pack: its number in the bundle. */
export function packPath(seq: number): string {
  return `g/p${String(seq).padStart(3, '0')}.ndjson.gz`;
}

/** The file name of a pack: its hash, then its number in the bundle. */
export function packFile({ sha256, seq }: Pick<PackEntry, 'sha256' | 'seq'>): string {
  return fileOf(packPath(seq), sha256);
}

/** The file name of front matter. */
export function frontFile({ sha256 }: { readonly sha256: string }): string {
  return fileOf(frontPath, sha256);
}

/** The file name of a target: its hash, then the name in its path. */
export function fileOf(path: string, sha256: string): string {
  return `${sha256}.${path.slice('g/'.length)}`;
}
