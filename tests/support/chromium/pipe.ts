import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** Sends one DevTools command and gives its reply; throws what the browser refuses. */
export type Send = <Reply = Record<string, unknown>>(
  method: string,
  parameters?: Record<string, unknown>,
  sessionId?: string,
) => Promise<Reply>;

type Waiting = {
  readonly resolve: (reply: never) => void;
  readonly reject: (reason: Error) => void;
  readonly method: string;
  readonly sessionId: string | undefined;
};

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly sessionId?: string };
  readonly result?: never;
  readonly error?: { readonly message: string };
};

/** Calls back with each text that a stream carries, messages being parted by a zero byte. */
function readMessages(stream: Readable, hear: (message: Message) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) hear(JSON.parse(part) as Message);
  });
}

/**
 * Speaks the DevTools protocol over file descriptors 3 and 4 of a Chromium that was started with
 * `--remote-debugging-pipe`. Only a pipe may load an extension; a port may not.
 */
export function speakOverPipe(child: ChildProcess): Send {
  const [toBrowser, fromBrowser] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const giveUp = (isLost: (asked: Waiting) => boolean, why: string): void => {
    for (const [id, asked] of waiting)
      if (isLost(asked)) {
        waiting.delete(id);
        asked.reject(new Error(`${asked.method}: ${why}`));
      }
  };
  readMessages(fromBrowser, ({ id, method, params, result, error }) => {
    // A target that goes answers nothing more, and its session tells nobody else.
    if (method === 'Target.detachedFromTarget')
      giveUp(({ sessionId }) => sessionId === params?.sessionId, 'the target has gone');
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || asked === undefined) return;
    waiting.delete(id);
    if (error === undefined) asked.resolve(result as never);
    else asked.reject(new Error(`${asked.method}: ${error.message}`));
  });
  // Writing to a browser that has gone is an error here and an exit below: the exit tells all.
  toBrowser.on('error', () => undefined);
  child.once('exit', (status) => giveUp(() => true, `the browser ended (${status})`));
  return (method, parameters = {}, sessionId) =>
    new Promise((resolve, reject) => {
      if (child.exitCode !== null || child.signalCode !== null)
        return reject(new Error(`${method}: the browser has ended`));
      lastId += 1;
      waiting.set(lastId, { resolve, reject, method, sessionId });
      const session = sessionId === undefined ? {} : { sessionId };
      const message = { id: lastId, method, params: parameters, ...session };
      toBrowser.write(`${JSON.stringify(message)}\0`);
    });
}
