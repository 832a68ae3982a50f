/** Everything that is kept of one library by name, beside its cards, their drafts and copies. */
const kinds = [
  /** Front matter as it is being written. */
  'front',
  /** The book of those who sign, with what they approved, asked and signed. */
  'signing',
  /** Packs that were sent to be read, and what was answered to them. */
  'review',
  /** The published files. */
  'repository',
  /** The web addresses of the published files. */
  'addresses',
] as const;

/** The name under which something is kept of a library. */
export function keptOf(kind: (typeof kinds)[number], work: string): string {
  return `${kind}.${work}`;
}

/** Every name under which anything may be kept of a library: what goes with it. */
export function allKeptOf(work: string): readonly string[] {
  return kinds.map((kind) => keptOf(kind, work));
}
