import type { NetworkRefusal } from '#lib/base/network-refusal.ts';
import type { Result } from '#lib/base/result.ts';

/** A file from a host, or why there is none. */
export type Fetched = Result<Uint8Array<ArrayBuffer>, NetworkRefusal>;

/** The network, handed in: fetches a file by its whole address. Never throws at what a host does. */
export type FetchFile = (
  address: string,
  terms: { readonly maxBytes: number; readonly signal?: AbortSignal; readonly diagnose?: boolean },
) => Promise<Fetched>;

/** One request that was made: where to, how many bytes came, and what became of it. */
export type RequestNote = {
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly bytes: number;
  readonly result: 'ok' | NetworkRefusal['code'];
};

/** Lets every request through to the network and notes it. */
export function noteRequests(
  fetchFile: FetchFile,
  now: () => number,
  note: (request: RequestNote) => void,
): FetchFile {
  return async (address, terms) => {
    const at = now();
    const fetched = await fetchFile(address, terms);
    const bytes = fetched.ok ? fetched.value.length : 0;
    note({ address, at, bytes, result: fetched.ok ? 'ok' : fetched.refusal.code });
    return fetched;
  };
}
