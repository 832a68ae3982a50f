import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecurely } from 'node:https';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { FetchRefusal } from '#lib/tuf/fetch-metadata.ts';

const timeoutMs = 30_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** What makes of an answer the file that was asked for. It may throw where the answer breaks off. */
export type ReadAnswer<R> = (
  response: IncomingMessage,
  maxBytes: number,
) => Promise<Result<Bytes, R | FetchRefusal>>;

/** Gets a file over HTTP, holding no more than `maxBytes`. No redirect is followed. */
export function getFile(url: URL, maxBytes: number): Promise<Result<Bytes, FetchRefusal>> {
  return getWith({ url, maxBytes, headers: {} }, readAnswer);
}

/** Gets a file with these headers, and hands over how the answer is read. */
export function getWith<R>(
  asking: {
    readonly url: URL;
    readonly maxBytes: number;
    readonly headers: { readonly [name: string]: string };
  },
  read: ReadAnswer<R>,
): Promise<Result<Bytes, R | FetchRefusal>> {
  const { url, maxBytes, headers } = asking;
  return new Promise((resolve) => {
    const unreachable = () => resolve(refuse({ code: 'offline-or-unreachable' }));
    const get = url.protocol === 'https:' ? getSecurely : getPlain;
    const asked = get(url, { headers }, (response) => {
      read(response, maxBytes)
        .then(resolve, unreachable)
        .finally(() => asked.destroy());
    });
    // Not the socket's own timer, which a dripping host would put off for ever.
    const timer = setTimeout(() => {
      resolve(refuse({ code: 'timed-out' }));
      asked.destroy();
    }, timeoutMs);
    asked.on('error', unreachable);
    asked.on('close', () => clearTimeout(timer));
  });
}

async function readAnswer(
  response: IncomingMessage,
  maxBytes: number,
): Promise<Result<Bytes, FetchRefusal>> {
  const { statusCode: status = 0 } = response;
  if (status === 404 || status === 403) return refuse({ code: 'missing' });
  if (status !== 200) return refuse({ code: 'status', status });
  return readBody(response, response, maxBytes);
}

/** Reads `body`, which is what an answer holds, perhaps unpacked; to its end, or not at all. */
export async function readBody(
  response: IncomingMessage,
  body: AsyncIterable<Buffer>,
  maxBytes: number,
): Promise<Result<Bytes, FetchRefusal>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) return refuse({ code: 'too-long', maxBytes });
    chunks.push(chunk);
  }
  if (!response.complete) return refuse({ code: 'offline-or-unreachable' });
  return accept(new Uint8Array(Buffer.concat(chunks)));
}
