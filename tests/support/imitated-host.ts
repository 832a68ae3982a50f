import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a host answers. `hangs`: it sends its headers and one byte, and then no more. */
export type Answer = {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: Uint8Array;
  readonly hangs?: boolean;
};

/** How a host differs from a well-kept one: what it makes of each good answer. */
export type Differs = (answer: Answer, path: string) => Answer;

/** Serves files on loopback until the test ends, as some host in the world would. Gives its address. */
export async function imitateHost(
  files: ReadonlyMap<string, Uint8Array>,
  differs: Differs = (answer) => answer,
): Promise<string> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    const { status, headers, body, hangs } = differs(goodAnswer(files, path), path);
    response.writeHead(status, headers);
    if (hangs) response.write(body.subarray(0, 1));
    else response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function goodAnswer(files: ReadonlyMap<string, Uint8Array>, path: string): Answer {
  const body = files.get(path);
  const type = path.endsWith('.json') ? 'application/json' : 'application/gzip';
  const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };
  if (!body) return { status: 404, headers: open, body: new Uint8Array() };
  return { status: 200, headers: { ...open, 'content-type': type }, body };
}
