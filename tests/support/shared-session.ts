import { setTimeout as sleep } from 'node:timers/promises';
import type { PanelSession } from './panel-session.ts';

const renewMaxMs = 20_000;

/** One browser for many tests: starting it costs more than most of them. */
export type SharedSession = {
  /** The session of before, made as good as new; or a new one where there is none or it resists. */
  take(start: () => Promise<PanelSession>): Promise<PanelSession>;
  end(): Promise<void>;
};

/** Holds a session from test to test. Never gives one that could not be made as good as new. */
export function createSharedSession(): SharedSession {
  let held: PanelSession | undefined;
  const end = async (): Promise<void> => {
    const ending = held;
    held = undefined;
    await ending?.end();
  };
  return {
    async take(start) {
      if (held !== undefined && !(await isRenewed(held))) await end();
      held ??= await start();
      return held;
    },
    end,
  };
}

async function isRenewed(session: PanelSession): Promise<boolean> {
  const done = session.renew().then(
    () => true,
    () => false,
  );
  const late = sleep(renewMaxMs, false, { ref: false });
  return Promise.race([done, late]);
}
