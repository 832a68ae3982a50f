/** Every table in which something is kept on disk, and what that is; a test holds it to the stores. */
export const keptTables = {
  packs: 'cards, as they were published',
  summaries: 'titles and lines of those cards',
  outlines: 'which cards each of those packs holds, in short',
  fronts: 'situations, sources and words that go with those cards',
  segments: 'the search index of those cards',
  releases: 'which release of each source is current',
  withdrawals: 'which cards were taken back',
  metadata: 'signed files of update sources',
  sources: 'update sources, and when they were last asked',
  staging: 'files on their way in, which nobody reads yet',
  made: 'what is made from the current releases, for a quick start',
  kept: 'your view, pins, text size, notes and adoptions',
  works: 'in the Studio: libraries',
  drafts: 'in the Studio: changed cards',
  steps: 'in the Studio: what undo goes back to',
  copies: 'in the Studio: what another tab was kept from writing over',
} as const;
