import { get, type IncomingMessage } from 'node:http';
import { get as getSecurely } from 'node:https';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { FetchRefusal } from '#lib/tuf/fetch-metadata.ts';

const timeoutMs = 30_000;

type Got = Result<Uint8Array<ArrayBuffer>, FetchRefusal>;

/** Gets a file over HTTP, holding no more than `maxBytes`. No redirect is followed. */
export function getFile(url: URL, maxBytes: number): Promise<Got> {
  return new Promise((resolve) => {
    const unreachable = () => resolve(refuse({ code: 'offline-or-unreachable' }));
    const asked = (url.protocol === 'https:' ? getSecurely : get)(url, (response) => {
      readBody(response, maxBytes)
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

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Got> {
  const { statusCode: status = 0 } = response;
  if (status === 404 || status === 403) return refuse({ code: 'missing' });
  if (status !== 200) return refuse({ code: 'status', status });
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) return refuse({ code: 'too-long', maxBytes });
    chunks.push(chunk);
  }
  if (!response.complete) return refuse({ code: 'offline-or-unreachable' });
  return accept(new Uint8Array(Buffer.concat(chunks)));
}
