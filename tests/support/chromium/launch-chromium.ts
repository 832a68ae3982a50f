import { rmSync } from 'node:fs';
import { endChild } from '../end-child.ts';
import { makeProfileFolder } from '../profile-folder.ts';
import { type Send, speakOverPipe } from './pipe.ts';
import { spawnChromium } from './spawn-chromium.ts';

/** How to start Chromium. */
export type LaunchChoices = {
  /** The browser to run, as `findBrowser` gives it. */
  readonly path: string;
  /** The folder of a built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** A profile to keep; without it one is made, and removed on close. */
  readonly userDataDir?: string;
  readonly extraArguments?: readonly string[];
  /** The first page, `about:blank` unless told. */
  readonly url?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** As a person has it, for what is measured: the profile on disk, and nothing spared at the start. */
  readonly asUsed?: boolean;
};

/** A running Chromium with the extension in it. */
export type ChromiumBrowser = {
  readonly extensionId: string;
  /** Where Playwright connects: an `http://` address on loopback. */
  readonly endpoint: string;
  readonly pid: number;
  readonly send: Send;
  /** Settles when the browser has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends the browser as its last window closing would, then removes a profile made for it. */
  close(): Promise<void>;
  /** Ends the browser between two instructions, as a power cut would; the profile stays. */
  kill(): Promise<void>;
};

const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 200 } as const;

/**
 * Starts Chromium and loads an extension over its debugging pipe, which branded builds accept too
 * (branded Chrome 137 and later ignores `--load-extension`). Throws when it will not start.
 */
export async function launchChromium(choices: LaunchChoices): Promise<ChromiumBrowser> {
  const { asUsed = false } = choices;
  const profile = choices.userDataDir ?? makeProfileFolder('chromium', { onDisk: asUsed });
  const removeProfile = (): void => {
    if (choices.userDataDir === undefined) rmSync(profile, removal);
  };
  const { child, endpoint } = await spawnChromium({
    path: choices.path,
    headless: choices.headless,
    ...{ profile, asUsed },
    extraFlags: choices.extraArguments ?? [],
    url: choices.url ?? 'about:blank',
    env: { ...process.env, ...choices.env },
  }).catch((error: unknown) => {
    removeProfile();
    throw error;
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const send = speakOverPipe(child);
  const close = async (): Promise<void> => {
    // A browser asked to close writes its profile out first; one that will not is ended.
    await send('Browser.close').catch(() => undefined);
    await endChild(child, { politeMs: 5000 });
    removeProfile();
  };
  const kill = () => endChild(child, { politeMs: 0 });
  try {
    const path = choices.extension;
    const { id } = await send<{ id: string }>('Extensions.loadUnpacked', { path });
    return { extensionId: id, endpoint, pid: child.pid ?? 0, send, ended, close, kill };
  } catch (error) {
    await close();
    throw error;
  }
}
