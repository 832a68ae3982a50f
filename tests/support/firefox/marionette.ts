import { connect, type Socket } from 'node:net';

/** Sends one Marionette command and gives its reply; throws what Firefox refuses. */
export type SendCommand = <Reply = unknown>(
  name: string,
  parameters?: Record<string, unknown>,
) => Promise<Reply>;

/** A conversation with Firefox over its Marionette port. */
export type Marionette = { readonly send: SendCommand; close(): void };

type Waiting = {
  readonly resolve: (reply: never) => void;
  readonly reject: (reason: Error) => void;
};

type Failure = { readonly error: string; readonly message: string };
type Reply = readonly [type: number, id: number, failure: Failure | null, reply: never];

const colon = ':'.charCodeAt(0);

/** Takes the first packet, `<length>:<json>`, off the bytes; undefined while it is not all there. */
function takePacket(bytes: Buffer): { text: string; rest: Buffer } | undefined {
  const at = bytes.indexOf(colon);
  if (at < 0) return undefined;
  const end = at + 1 + Number(bytes.subarray(0, at).toString());
  if (bytes.length < end) return undefined;
  return { text: bytes.subarray(at + 1, end).toString(), rest: bytes.subarray(end) };
}

function readPackets(socket: Socket, hear: (packet: unknown) => void): void {
  let bytes: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let taken = takePacket(bytes); taken !== undefined; taken = takePacket(bytes)) {
      bytes = taken.rest;
      hear(JSON.parse(taken.text));
    }
  });
}

function settle(waiting: Map<number, Waiting>, [, id, failure, reply]: Reply): void {
  const asked = waiting.get(id);
  waiting.delete(id);
  if (failure === null) asked?.resolve(reply);
  else asked?.reject(new Error(`${failure.error}: ${failure.message}`));
}

/**
 * Speaks Marionette, Firefox's own remote protocol, with a port on loopback: no driver program is
 * needed between. Resolves when Firefox has greeted.
 */
export function speakMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const send: SendCommand = (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      const text = JSON.stringify([0, lastId, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', () => {
      for (const asked of waiting.values()) asked.reject(new Error('Firefox ended'));
      waiting.clear();
    });
    readPackets(socket, (packet) => {
      if (Array.isArray(packet)) settle(waiting, packet as unknown as Reply);
      // The greeting is the one packet that is not a list.
      else resolve({ send, close: () => socket.destroy() });
    });
  });
}
