import { type Start, type StartParts, startFromMemory } from './open-start.ts';
import { withdrawnBesideName } from './read-withdrawn-beside.ts';
import type { GuidanceReader } from './reader.ts';

/** What a private window's opening needs besides: it hears of a name in `storage.local`, and rings. */
export type PrivateParts = StartParts & {
  readonly hear: (name: string, changed: () => void) => void;
  readonly ring: () => void;
};

/**
 * Opens what a private window shows: the packaged cards from memory, less those that the sources of
 * this computer took back, also while the window is open. Its database would be an empty one, or none.
 */
export async function openPrivate({ hear, ring, ...parts }: PrivateParts): Promise<Start> {
  const start = await startFromMemory(parts);
  let { reader } = start;
  const readAnew = async (): Promise<void> => {
    reader = (await startFromMemory(parts)).reader;
    ring();
  };
  hear(withdrawnBesideName, () => void readAnew());
  return { ...start, reader: readFrom(() => reader) };
}

function readFrom(now: () => GuidanceReader): GuidanceReader {
  return {
    from: 'memory',
    home: () => now().home(),
    summaries: () => now().summaries(),
    segments: () => now().segments(),
    news: () => now().news(),
    state: () => now().state(),
    front: (source) => now().front(source),
    sources: () => now().sources(),
    withdrawn: () => now().withdrawn(),
    otherEditions: (id) => now().otherEditions(id),
    card: (summary) => now().card(summary),
  };
}
