import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host does wrong with one path. */
export type HostFault =
  | {
      readonly does: 'answer';
      readonly status: number;
      readonly headers?: Headers_;
      readonly body?: string;
    }
  /** The connection is cut after half of the body. */
  | { readonly does: 'reset' }
  /** No header ever comes. */
  | { readonly does: 'hang' }
  /** One byte, and then nothing more. */
  | { readonly does: 'drip' }
  | { readonly does: 'redirect'; readonly to: string }
  /** No header lets a page read it. */
  | { readonly does: 'no-cors' }
  /** Bytes that never end. */
  | { readonly does: 'endless' }
  /** A body with a coding that the file's name does not tell of. */
  | { readonly does: 'encode'; readonly as: string; readonly body: Uint8Array };

type Headers_ = { readonly [name: string]: string };

/** A static host on loopback, as a practice's publisher would use one. */
export type StaticHost = {
  /** Ends in `/`. */
  readonly address: string;
  /** By path without its first slash. May be changed at any time. */
  readonly files: Map<string, Uint8Array>;
  /** By path, or by `*` for every path. */
  readonly faults: Map<string, HostFault>;
  /** Paths asked for, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
};

/** Serves files with the headers of a well-kept host, and the faults that a test asks for. */
export async function startStaticHost(files: Map<string, Uint8Array>): Promise<StaticHost> {
  const faults: StaticHost['faults'] = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://host').pathname).slice(1);
    asked.push(path);
    const fault = faults.get(path) ?? faults.get('*');
    if (fault) return misbehave(fault, { request, response, body: files.get(path) });
    return serve(response, files.get(path), path);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/`;
  return { address, files, faults, asked, close: () => close(server) };
}

const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };

function serve(response: ServerResponse, body: Uint8Array | undefined, path: string): void {
  const type = path.endsWith('.json') ? 'application/json' : 'application/gzip';
  if (body) response.writeHead(200, { ...open, 'content-type': type }).end(body);
  else response.writeHead(404, open).end('none');
}

type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Uint8Array | undefined;
};

function misbehave(
  fault: HostFault,
  { request, response, body = Buffer.from('{}') }: Exchange,
): void {
  const length = { 'content-length': body.length };
  switch (fault.does) {
    case 'answer':
      response.writeHead(fault.status, { ...open, ...fault.headers }).end(fault.body ?? '');
      return;
    case 'reset':
      response.writeHead(200, { ...open, ...length });
      response.write(body.subarray(0, body.length / 2), () => request.socket.resetAndDestroy());
      return;
    case 'hang':
      return;
    case 'drip':
      response.writeHead(200, { ...open, ...length });
      response.write(body.subarray(0, 1));
      return;
    case 'redirect':
      response.writeHead(302, { ...open, location: fault.to }).end();
      return;
    case 'no-cors':
      response.writeHead(200, length).end(body);
      return;
    case 'endless':
      response.writeHead(200, open);
      pour(response);
      return;
    case 'encode':
      response.writeHead(200, { ...open, 'content-encoding': fault.as }).end(fault.body);
  }
}

const zeros = Buffer.alloc(65_536);

function pour(response: ServerResponse): void {
  while (!response.destroyed && response.write(zeros));
  if (!response.destroyed) response.once('drain', () => pour(response));
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
