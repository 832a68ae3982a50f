import { makeFirefoxProfile } from './firefox-profile.ts';
import { type FirefoxBrowser, type FirefoxChoices, launchFirefox } from './launch-firefox.ts';

/** A profile, and the Firefox that runs on it. */
export type FirefoxSession = {
  /** What started last. */
  firefox(): FirefoxBrowser;
  /** Ends Firefox and starts it again on the same profile; documents of before are gone. */
  restart(): Promise<FirefoxBrowser>;
  /** Makes all as it was at the first start, in the same Firefox. */
  renew: FirefoxBrowser['renew'];
  end(): Promise<void>;
};

/** Starts Firefox on a profile that is fresh, and stays over restarts. */
export async function startFirefoxSession(
  choices: Omit<FirefoxChoices, 'profile'>,
): Promise<FirefoxSession> {
  const profile = makeFirefoxProfile();
  let { inPrivateWindows = false } = choices;
  let running: FirefoxBrowser | undefined;
  const end = async (): Promise<void> => {
    await running?.close();
    running = undefined;
    profile.remove();
  };
  const start = async (): Promise<FirefoxBrowser> => {
    running = await launchFirefox({ ...choices, inPrivateWindows, profile });
    return running;
  };
  const firefox = (): FirefoxBrowser => {
    if (running === undefined) throw new Error('Firefox has ended');
    return running;
  };
  const restart = async (): Promise<FirefoxBrowser> => {
    await running?.close();
    running = undefined;
    return start();
  };
  const renew: FirefoxBrowser['renew'] = async (how) => {
    ({ inPrivateWindows } = how);
    await firefox().renew(how);
  };
  try {
    await start();
  } catch (error) {
    await end();
    throw error;
  }
  return { firefox, restart, renew, end };
}
