import type { GuidanceReader } from './reader.ts';

/**
 * Reads from the first reader as long as it serves. When it throws, or lacks a card that its own
 * lists name, and the other reader has what was asked for, that one takes over for good: a database
 * that was cut off, emptied or damaged under an open panel never leaves it without cards. What both
 * lack, such as a source's card whose pack rotted, is not there, and takes no other card along.
 */
export function readSteadily(
  first: GuidanceReader,
  other: () => Promise<GuidanceReader>,
): GuidanceReader {
  let current = first;
  let moving: Promise<GuidanceReader> | undefined;
  const steadily = async <T>(read: (reader: GuidanceReader) => Promise<T>, none: T): Promise<T> => {
    try {
      return await read(current);
    } catch {
      moving ??= other();
      try {
        const next = await moving;
        const found = await read(next);
        current = next;
        return found;
      } catch {
        // Made anew the next time, less what is taken back until then.
        moving = undefined;
        return none;
      }
    }
  };
  return {
    get from() {
      return current.from;
    },
    home: () => steadily(async (reader) => (await reader.home()) ?? absent(), undefined),
    summaries: () => steadily((reader) => reader.summaries(), []),
    segments: () => steadily(async (reader) => (await reader.segments()) ?? absent(), undefined),
    news: () => steadily((reader) => reader.news(), []),
    state: () => steadily((reader) => reader.state(), undefined),
    front: (source) =>
      steadily(async (reader) => (await reader.front(source)) ?? absent(), undefined),
    sources: () => steadily((reader) => reader.sources(), []),
    withdrawn: () => steadily((reader) => reader.withdrawn(), []),
    otherEditions: (id) => steadily((reader) => reader.otherEditions(id), []),
    card: (summary) =>
      steadily(async (reader) => (await reader.card(summary)) ?? absent(), undefined),
  };
}

function absent(): never {
  throw new Error('a record that should be there is absent');
}
