import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { DesktopPrograms } from '../tools/browser/find-desktop.ts';
import { run } from '../tools/browser/run.ts';
import { endChild } from './end-child.ts';
import { saveScreenPicture } from './screen-picture.ts';

/** A screen that nobody sees. A browser's shortcuts never arrive headless; here they do. */
export type VirtualDesktop = {
  /** Its name, such as `:99`, for the environment variable DISPLAY. */
  readonly display: string;
  /** Presses keys named as xdotool names them, such as `alt+shift+h`, where the focus is. */
  pressShortcut(keys: string): Promise<void>;
  /** Saves a picture of the whole screen, browser and all, as PNG. */
  savePicture(path: string): Promise<void>;
  close(): Promise<void>;
};

const startMaxMs = 20_000;
const pressMaxMs = 10_000;

function hearDisplay(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start')), startMaxMs);
    const fail = (why: unknown): void => {
      clearTimeout(timer);
      reject(new Error(`Xvfb did not start (${why})`));
    };
    child.once('error', fail);
    child.once('exit', fail);
    let heard = '';
    (child.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      if (!heard.includes('\n')) return;
      clearTimeout(timer);
      resolve(`:${heard.trim()}`);
    });
  });
}

/** Presses keys on a display; throws when xdotool does. */
async function pressKeys(
  { xdotool }: DesktopPrograms,
  display: string,
  keys: string,
): Promise<void> {
  const parameters = [`DISPLAY=${display}`, xdotool, 'key', '--clearmodifiers', keys];
  const { status, output } = await run('env', parameters, { maxMs: pressMaxMs });
  if (status !== 0) throw new Error(`xdotool could not press ${keys}: ${output}`);
}

/**
 * Starts Xvfb on a display that it picks itself, so that several can run at once. Linux only.
 * `size` is the screen's, in pixels.
 */
export async function startDesktop(
  programs: DesktopPrograms,
  size = '1400x900',
): Promise<VirtualDesktop> {
  const folder = mkdtempSync(join(tmpdir(), 'foreword-screen-'));
  const screen = ['-screen', '0', `${size}x24`, '-fbdir', folder];
  const quiet = ['-nolisten', 'tcp', '-displayfd', '3'];
  const child = spawn(programs.xvfb, [...screen, ...quiet], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const close = async (): Promise<void> => {
    // Asked rather than stopped, it takes its socket and its lock away.
    child.kill('SIGTERM');
    await endChild(child, { politeMs: 3000 });
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const display = await hearDisplay(child);
    return {
      display,
      pressShortcut: (keys) => pressKeys(programs, display, keys),
      savePicture: (path) => saveScreenPicture(join(folder, 'Xvfb_screen0'), path),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
