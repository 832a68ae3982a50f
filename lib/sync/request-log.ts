import { dayOf } from '#lib/base/day.ts';
import type { KeyValue } from '#lib/store/key-value.ts';
import type { RequestNote } from './network.ts';

/** A request as it is kept: to which address, on which day, how much came, what became of it. */
export type KeptRequest = Pick<RequestNote, 'address' | 'bytes' | 'result'> & {
  readonly day: string;
};

const name = 'requests';
const keptMs = 30 * 86_400_000;
const mostKept = 500;

/** Every request of the last 30 days, the newest last; at most 500. */
export async function readRequests(local: KeyValue): Promise<readonly KeptRequest[]> {
  const { [name]: kept } = (await local.get([name]).catch(() => ({}))) as { requests?: unknown };
  return Array.isArray(kept) ? kept.filter(isRequest) : [];
}

/** Keeps requests beside those of the last 30 days. A disk that is full loses the note, no more. */
export async function keepRequests(
  local: KeyValue,
  notes: readonly RequestNote[],
  now: number,
): Promise<void> {
  if (notes.length === 0) return;
  const first = dayOf(now - keptMs);
  const earlier = (await readRequests(local)).filter(({ day }) => day >= first);
  const fresh = notes.map(({ address, at, bytes, result }) => ({
    ...{ address, day: dayOf(at), bytes, result },
  }));
  const all = [...earlier, ...fresh].slice(-mostKept);
  await local.set({ [name]: all }).catch(() => undefined);
}

function isRequest(value: unknown): value is KeptRequest {
  return typeof value === 'object' && value !== null && 'address' in value && 'day' in value;
}
