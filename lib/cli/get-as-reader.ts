import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { type Result, refuse } from '#lib/base/result.ts';
import type { FetchRefusal } from '#lib/tuf/fetch-metadata.ts';
import { getWith, readBody } from './get-file.ts';

/** Why a reader's browser would hand over no file, where it tells its page only that none came. */
export type HiddenRefusal = { readonly code: 'no-cors' | 'redirected' };

type Got = Result<Uint8Array<ArrayBuffer>, FetchRefusal | HiddenRefusal>;

const origin = 'chrome-extension://foreword';

/**
 * Gets a file as a reader's browser hands it to the panel: only where the host lets other pages read
 * it, unpacked where the host says that it packed it, and no page in the place of a file.
 */
export function getAsReader(url: URL, maxBytes: number): Promise<Got> {
  const headers = { Origin: origin, 'Accept-Encoding': 'gzip, br' };
  return getWith<HiddenRefusal>({ url, maxBytes, headers }, readAnswer);
}

async function readAnswer(response: IncomingMessage, maxBytes: number): Promise<Got> {
  const { statusCode: status = 0, headers } = response;
  if (status >= 300 && status < 400) return refuse({ code: 'redirected' });
  // A browser asks this first, whatever else the answer says.
  const allowed = headers['access-control-allow-origin'];
  if (allowed !== '*' && allowed !== origin) return refuse({ code: 'no-cors' });
  if (status === 404 || status === 403) return refuse({ code: 'missing' });
  if (status !== 200) return refuse({ code: 'status', status });
  if (headers['content-type']?.startsWith('text/html'))
    return refuse({ code: 'not-json-but-html' });
  return readBody(response, unpacked(response), maxBytes);
}

function unpacked(response: IncomingMessage): AsyncIterable<Buffer> {
  const encoding = response.headers['content-encoding'];
  if (encoding !== 'gzip' && encoding !== 'br') return response;
  const unpacking = encoding === 'gzip' ? createGunzip() : createBrotliDecompress();
  // What goes wrong on the way is met where this is read.
  return pipeline(response, unpacking, () => undefined);
}
