import { setTimeout as sleep } from 'node:timers/promises';

const renewMaxMs = 20_000;

/** How a session comes to be: started, or made as good as new, which throws where it cannot be. */
type Ways<Session> = {
  start(): Promise<Session>;
  renew(session: Session): Promise<unknown>;
};

/** One browser for many tests: starting it costs more than most of them. */
export type SharedSession<Session> = {
  /** The session of before, made as good as new; or a new one where there is none or it resists. */
  take(ways: Ways<Session>): Promise<Session>;
  end(): Promise<void>;
};

/** Holds a session from test to test. Never gives one that could not be made as good as new. */
export function createSharedSession<
  Session extends { end(): Promise<void> },
>(): SharedSession<Session> {
  let held: Session | undefined;
  const end = async (): Promise<void> => {
    const ending = held;
    held = undefined;
    await ending?.end();
  };
  return {
    async take({ start, renew }) {
      if (held !== undefined && !(await isDone(renew(held)))) await end();
      held ??= await start();
      return held;
    },
    end,
  };
}

async function isDone(renewing: Promise<unknown>): Promise<boolean> {
  const done = renewing.then(
    () => true,
    () => false,
  );
  const late = sleep(renewMaxMs, false, { ref: false });
  return Promise.race([done, late]);
}
