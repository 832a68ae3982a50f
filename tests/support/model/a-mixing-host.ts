import type { NetworkRefusal } from '#lib/base/network-refusal.ts';
import { accept, refuse } from '#lib/base/result.ts';
import type { FetchFile } from '#lib/sync/network.ts';
import { hostAddress } from '../a-host.ts';

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What a host without keys does: which edition's timestamp it serves, and what it keeps back. */
export type Mixture = {
  /** Counted from the newest, which is 0; where there are fewer it is the first. */
  readonly age: number;
  /** Parts of paths, and what comes in place of those files. */
  readonly wrong: readonly { readonly path: string; readonly how: number }[];
};

/** A host that serves what it was given, whole and in time. */
export const honest: Mixture = { age: 0, wrong: [] };

/** Parts of the paths of every kind of file. */
export const kindsOfFile = [
  ...['timestamp', '.root.json', '.snapshot.json', '.targets.json', '.withdrawals.json'],
  ...['.guidance.json', 'targets/w/', '.front.', '.ndjson.'],
] as const;

const failures: readonly NetworkRefusal[] = [
  { code: 'missing' },
  { code: 'offline-or-unreachable', cause: 'unreachable' },
  { code: 'not-json-but-html' },
  { code: 'status', status: 503, retryAfterSeconds: 3_600 },
  { code: 'timed-out' },
];

/** How many ways there are in which a file can be wrong: failures, and older files of its kind. */
export const waysWrong = failures.length + 4;

const timestamp = 'metadata/timestamp.json';

/**
 * A host that was given every edition of a repository in turn, and serves any mixture of their
 * files: nothing that nobody signed, since what is refused of that is tried elsewhere.
 */
export function aMixingHost(editions: readonly Files[]) {
  let mixture = honest;
  const fetchFile: FetchFile = async (address, { maxBytes, signal }) => {
    if (signal?.aborted) return refuse({ code: 'stopped' });
    const path = address.slice(hostAddress.length);
    const wrong = mixture.wrong.find((one) => path.includes(one.path));
    const failure = wrong && failures[wrong.how];
    if (failure) return refuse(failure);
    const newest = editions.at(-1) ?? new Map();
    const old = editions.at(-1 - mixture.age) ?? editions[0] ?? newest;
    const from = path === timestamp ? old : newest;
    const bytes = from.get(wrong ? anotherOf(newest, path, wrong.how) : path);
    if (!bytes) return refuse({ code: 'missing' });
    return bytes.length > maxBytes ? refuse({ code: 'too-long', maxBytes }) : accept(bytes);
  };
  const serve = (next: Mixture) => {
    mixture = next;
  };
  return { fetchFile, serve };
}

/** Another file of the same kind, or the very one where there is no other. */
function anotherOf(files: Files, path: string, which: number): string {
  const kind = path.replace(/^(metadata|targets\/[gw])\/[0-9a-f]+/, '');
  const all = [...files.keys()].filter((one) => one.endsWith(kind));
  return all[which % all.length] ?? path;
}
