const megabyte = 1024 * 1024;

/** Every limit on packed files, in one place (the format's section 7); sizes in bytes. */
export const packLimits = {
  packs: 512,
  gzippedBytes: 4 * megabyte,
  bytes: 16 * megabyte,
  /** What a practice's overlay may inflate to: it is read whenever a panel opens. */
  overlayBytes: megabyte,
  /** How many times its length a file may inflate to. */
  inflation: 20,
  gzippedBytesInAll: 64 * megabyte,
  bytesInAll: 192 * megabyte,
} as const;
