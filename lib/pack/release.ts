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

/** The file name of a pack: its hash, then its number in the bundle. */
export function packFile(entry: Pick<PackEntry, 'sha256' | 'seq'>): string {
  return `${entry.sha256}.p${String(entry.seq).padStart(3, '0')}.ndjson.gz`;
}

/** The file name of front matter. */
export function frontFile(front: { readonly sha256: string }): string {
  return `${front.sha256}.front.json.gz`;
}
