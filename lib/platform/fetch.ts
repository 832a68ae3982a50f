import type { NetworkRefusal } from '#lib/base/network-refusal.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { browser } from './browser.ts';
import { readBody, retryAfterOf } from './response.ts';

/** How a file is asked for. `diagnose` looks once more at a host that gave no answer, to say why. */
export type FetchTerms = {
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
  readonly diagnose?: boolean;
};

const timeoutMs = 30_000;

/** What every request has in common: nothing that tells who asks, and no other address than ours. */
const plain = {
  method: 'GET',
  redirect: 'error',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  // The browser asks "changed since?" of its own accord; an explicit header would cost a preflight.
  cache: 'no-cache',
} as const;

/** Reads a file of the packaged guidance, such as `release.json`. Throws where it is not there. */
export async function readPackagedFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(`/starter/${name}`));
  if (!response.ok) throw new Error(`packaged file ${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Fetches a file from a static host: within 30 seconds, to the last byte, and never more than
 * `maxBytes`. Refuses an address with a query, and does not throw at what a host does.
 */
export async function fetchFile(
  address: string,
  { maxBytes, signal, diagnose = false }: FetchTerms,
): Promise<Result<Uint8Array<ArrayBuffer>, NetworkRefusal>> {
  const url = new URL(address);
  if (url.search !== '' || url.username !== '') throw new TypeError('an address with a query');
  const ends = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);
  try {
    return await readResponse(await fetch(url, { ...plain, signal: ends }), maxBytes);
  } catch (cause) {
    if (cause instanceof RangeError) return refuse({ code: 'too-long', maxBytes });
    if (signal?.aborted) return refuse({ code: 'stopped' });
    if (ends.aborted) return refuse({ code: 'timed-out' });
    const why = diagnose ? await causeOf(url) : 'unreachable';
    return refuse({ code: 'offline-or-unreachable', cause: why });
  }
}

async function readResponse(
  response: Response,
  maxBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, NetworkRefusal>> {
  const { status, headers } = response;
  if (status === 404 || status === 403) return refuse({ code: 'missing' });
  if (status !== 200) {
    return refuse({ code: 'status', status, ...retryAfterOf(response, Date.now()) });
  }
  if (headers.get('content-type')?.startsWith('text/html')) {
    return refuse({ code: 'not-json-but-html' });
  }
  return accept(await readBody(response, maxBytes));
}

/** How a host answers a page: its status and the names of headers it exposes, or why none came. */
export type HostAnswers =
  | { readonly host: string; readonly refusal: string }
  | { readonly host: string; readonly status: number; readonly exposes: readonly string[] };

/** Asks for the one small file that every check asks for. `address` is the folder of metadata. */
export async function askHost(address: string): Promise<HostAnswers> {
  const url = new URL('timestamp.json', address);
  const { host } = url;
  try {
    const response = await fetch(url, { ...plain, signal: AbortSignal.timeout(timeoutMs) });
    await response.body?.cancel();
    return { host, status: response.status, exposes: [...response.headers.keys()].sort() };
  } catch {
    return { host, refusal: await causeOf(url) };
  }
}

/** One answer of a host, in full; or how far a page could see where there was none to read. */
type Answer =
  | {
      readonly status: number;
      readonly headers: ReadonlyMap<string, string>;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | 'unreachable'
  | 'no-cors'
  | 'redirected';

const maxAnswerBytes = 4 * 1024 * 1024;

/**
 * Asks for one address as a reader's browser does, for the check of a host. What a page may read
 * allows anyone, so it stands as `*` there: the header itself is hidden from pages. A longer answer
 * than any file of a release comes without its bytes.
 */
export async function readAnswer(address: string): Promise<Answer> {
  const url = new URL(address);
  const allowed = ['access-control-allow-origin', '*'] as const;
  try {
    const response = await fetch(url, { ...plain, signal: AbortSignal.timeout(timeoutMs) });
    const bytes = await readBody(response, maxAnswerBytes).catch(() => new Uint8Array());
    return { status: response.status, headers: new Map([...response.headers, allowed]), bytes };
  } catch {
    const cause = await causeOf(url);
    return cause === 'offline' ? 'unreachable' : cause;
  }
}

type Cause = Extract<NetworkRefusal, { readonly code: 'offline-or-unreachable' }>['cause'];

/** Why a host gave no answer that a page may read; browsers tell it only to those who look again. */
async function causeOf(url: URL): Promise<Cause> {
  if (!navigator.onLine) return 'offline';
  const look = (rest: RequestInit) =>
    fetch(url, { ...plain, signal: AbortSignal.timeout(timeoutMs), ...rest }).catch(
      () => undefined,
    );
  const asRedirect = await look({ redirect: 'manual' });
  if (asRedirect?.type === 'opaqueredirect') return 'redirected';
  await asRedirect?.body?.cancel().catch(() => undefined);
  // A page may read it, so what was wrong before is that the connection was cut.
  if (asRedirect) return 'unreachable';
  // Not redirected, so that this asks the same address once more and no other one.
  const unread = await look({ mode: 'no-cors', redirect: 'follow' });
  await unread?.body?.cancel();
  return unread ? 'no-cors' : 'unreachable';
}
