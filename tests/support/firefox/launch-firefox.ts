import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endChild } from '../end-child.ts';
import { waitFor } from '../wait-for.ts';
import { type FirefoxProfile, makeFirefoxProfile } from './firefox-profile.ts';
import { forgetExtension } from './forget-extension.ts';
import { type Marionette, type SendCommand, speakMarionette } from './marionette.ts';

/** How to start Firefox. */
export type FirefoxChoices = {
  /** The browser to run, as `findBrowser` gives it. */
  readonly path: string;
  /** The folder of a built extension; it is installed for as long as Firefox runs. */
  readonly extension: string;
  readonly headless: boolean;
  /** Whether the extension may run in private windows, which a person has to allow. */
  readonly inPrivateWindows?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  /** A profile that stays when Firefox ends; without it a fresh one, which goes. */
  readonly profile?: FirefoxProfile;
};

/** A running Firefox with the extension in it. */
export type FirefoxBrowser = {
  /** The gecko id that the manifest names. */
  readonly extensionId: string;
  readonly send: SendCommand;
  /**
   * Makes all as it was at the first start: one window, and the extension installed anew with
   * another number, under which Firefox keeps nothing yet.
   */
  renew(how: { readonly inPrivateWindows: boolean }): Promise<void>;
  /** Runs the body of an async function with the browser's own rights; gives what it returns. */
  runInBrowser<T>(body: string): Promise<T>;
  close(): Promise<void>;
};

const startMaxMs = 60_000;
const scriptMaxMs = 30_000;

async function greet(child: ChildProcess, profileFolder: string): Promise<Marionette> {
  const portFile = join(profileFolder, 'MarionetteActivePort');
  const readPort = () => {
    if (child.exitCode !== null) throw new Error(`Firefox did not start (exit ${child.exitCode})`);
    return existsSync(portFile) && Number(readFileSync(portFile, 'utf8'));
  };
  const port = await waitFor(readPort, { maxMs: startMaxMs, everyMs: 100 });
  if (port === undefined) throw new Error(`Firefox did not start within ${startMaxMs} ms`);
  return speakMarionette(port);
}

type Outcome = { readonly value: { readonly returned?: unknown; readonly threw?: string } };

async function runAsync<T>(send: SendCommand, body: string): Promise<T> {
  const script = `const done = arguments[arguments.length - 1];
    (async () => { ${body} })().then(
      (returned) => done({ returned }),
      (error) => done({ threw: String(error) }));`;
  const command = { script, args: [], sandbox: 'default', newSandbox: false };
  const limits = { scriptTimeout: scriptMaxMs };
  const { value } = await send<Outcome>('WebDriver:ExecuteAsyncScript', { ...command, ...limits });
  if (value.threw !== undefined) throw new Error(value.threw);
  return value.returned as T;
}

/** Starts Firefox and installs an extension; throws when it will not. */
export async function launchFirefox(choices: FirefoxChoices): Promise<FirefoxBrowser> {
  const profile = choices.profile ?? makeFirefoxProfile();
  const size = ['--headless', '--width', '1400', '--height', '900'];
  const flags = ['--marionette', '--remote-allow-system-access', '-no-remote'];
  const child = spawn(
    choices.path,
    [...flags, '-profile', profile.folder, ...(choices.headless ? size : []), 'about:blank'],
    { stdio: 'ignore', env: { ...process.env, ...choices.env } },
  );
  let marionette: Marionette | undefined;
  const close = async (): Promise<void> => {
    await marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await endChild(child, { politeMs: marionette === undefined ? 0 : 5000 });
    marionette?.close();
    if (choices.profile === undefined) profile.remove();
  };
  try {
    marionette = await greet(child, profile.folder);
    const { send } = marionette;
    await send('WebDriver:NewSession', { capabilities: {} });
    // Everything here is done from the browser's own window: the sidebar is no tab.
    await send('Marionette:SetContext', { value: 'chrome' });
    const runInBrowser = <T>(body: string) => runAsync<T>(send, body);
    const install = (inPrivateWindows: boolean) =>
      send<{ value: string }>('Addon:Install', {
        ...{ path: choices.extension, temporary: true, allowPrivateBrowsing: inPrivateWindows },
      });
    const { value: extensionId } = await install(choices.inPrivateWindows === true);
    const renew: FirefoxBrowser['renew'] = async ({ inPrivateWindows }) => {
      await forgetExtension({ send, runInBrowser, extensionId });
      await install(inPrivateWindows);
    };
    return { extensionId, send, runInBrowser, renew, close };
  } catch (error) {
    await close();
    throw error;
  }
}
