import { dayOf } from '#lib/base/day.ts';
import type { KeyValue } from '#lib/store/key-value.ts';
import { noteRequests, type RequestNote } from './network.ts';
import type { SyncParts } from './parts.ts';

/** A request as it is kept: to which address, on which day, how much came, what became of it. */
export type KeptRequest = Pick<RequestNote, 'address' | 'bytes' | 'result'> & {
  readonly day: string;
};

/** Lets requests through and notes them. `local` takes the notes along with whatever it keeps. */
export type RequestLog = Pick<SyncParts, 'fetchFile' | 'local'> & {
  /** Keeps what was noted and not taken along yet. */
  readonly keep: () => Promise<void>;
};

const name = 'requests';
const keptMs = 30 * 86_400_000;
const mostKept = 500;

/** Every request of the last 30 days, the newest last; at most 500. */
export async function readRequests(local: KeyValue): Promise<readonly KeptRequest[]> {
  return (await readLines(local)).flatMap(requestIn);
}

// As one text they are kept in a tenth of the time that so many small values take. A line begins
// with its day.
async function readLines(local: KeyValue): Promise<readonly string[]> {
  const { [name]: kept } = (await local.get([name]).catch(() => ({}))) as { requests?: unknown };
  if (typeof kept === 'string') return kept.split('\n');
  // An earlier Foreword kept them one by one.
  return Array.isArray(kept) ? kept.filter(isRequest).map(lineOf) : [];
}

function lineOf({ day, result, bytes, address }: KeptRequest): string {
  return [day, result, bytes, address].join('\t');
}

function requestIn(line: string): readonly KeptRequest[] {
  const [day, result, bytes, address] = line.split('\t');
  if (!day || !result || !address) return [];
  return [{ address, day, bytes: Number(bytes), result: result as KeptRequest['result'] }];
}

/**
 * Notes the requests of a run beside those of the last 30 days. A disk that is full loses the
 * notes, no more.
 */
export function logRequests({ fetchFile, local, now }: SyncParts): RequestLog {
  const notes: RequestNote[] = [];
  const earlier = readLines(local);
  let taken = 0;
  const setWith = async (values: Readonly<Record<string, unknown>>): Promise<void> => {
    const upTo = notes.length;
    await local.set({ ...values, [name]: textOf(await earlier, notes, now()) });
    taken = upTo;
  };
  return {
    fetchFile: noteRequests(fetchFile, now, (note) => notes.push(note)),
    local: { ...local, set: (values) => setWith(values).catch(() => local.set(values)) },
    async keep() {
      if (notes.length > taken) await setWith({}).catch(() => undefined);
    },
  };
}

function textOf(earlier: readonly string[], notes: readonly RequestNote[], now: number): string {
  const first = dayOf(now - keptMs);
  const fresh = notes.map(({ at, ...note }) => lineOf({ ...note, day: dayOf(at) }));
  return [...earlier.filter((line) => line >= first), ...fresh].slice(-mostKept).join('\n');
}

function isRequest(value: unknown): value is KeptRequest {
  return typeof value === 'object' && value !== null && 'address' in value && 'day' in value;
}
