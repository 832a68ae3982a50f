import type { ChromiumBrowser } from './launch-chromium.ts';

/** A conversation with one target that also hears what it tells of its own accord. */
export type TargetSession = {
  send(method: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Calls back with the parameters of each event of that name, from now on. */
  hear(event: string, see: (parameters: Record<string, unknown>) => void): void;
  close(): void;
};

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
};

type Waiting = {
  readonly resolve: (result: Record<string, unknown>) => void;
  readonly reject: (error: Error) => void;
};

/**
 * Speaks with a page or a worker over a socket of its own: the debugging pipe carries answers
 * only, and Playwright has no session for a worker.
 */
export async function speakToTarget(
  browser: ChromiumBrowser,
  targetId: string,
): Promise<TargetSession> {
  const address = `${browser.endpoint.replace('http:', 'ws:')}/devtools/page/${targetId}`;
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  const heard = new Map<string, (parameters: Record<string, unknown>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, method = '', params = {}, result = {}, error } = JSON.parse(data) as Message;
    if (id === undefined) return heard.get(method)?.(params);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(error.message));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  let lastId = 0;
  return {
    send(method, params = {}) {
      return new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        socket.send(JSON.stringify({ id: lastId, method, params }));
      });
    },
    hear: (event, see) => void heard.set(event, see),
    close: () => socket.close(),
  };
}
