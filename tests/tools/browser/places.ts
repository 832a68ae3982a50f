import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The two families of browser that the panel is made for. */
export type BrowserKind = 'chromium' | 'firefox';

const linuxNames = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
} as const satisfies Record<BrowserKind, readonly string[]>;

const macNames = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox'],
} as const satisfies Record<BrowserKind, readonly string[]>;

const windowsNames = {
  chromium: [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ],
  firefox: [['Mozilla Firefox', 'firefox.exe']],
} as const satisfies Record<BrowserKind, readonly (readonly string[])[]>;

/** Whether a path is a file that this user may run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Every place on PATH where a program of that name could lie, npm's own folders left out. */
export function onPath(name: string): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const kept = folders.filter((folder) => folder !== '' && !folder.includes('node_modules'));
  return kept.map((folder) => join(folder, name));
}

function onMac(kind: BrowserKind): string[] {
  return macNames[kind].flatMap((name) => {
    const program = name === 'Firefox' ? 'firefox' : name;
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', program));
  });
}

function onWindows(kind: BrowserKind): string[] {
  const variables = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
  const folders = variables.map((variable) => process.env[variable] ?? '').filter(Boolean);
  return windowsNames[kind].flatMap((parts) => folders.map((folder) => join(folder, ...parts)));
}

/** The installed browsers of a family that exist on this machine, best first. */
export function installedBrowsers(kind: BrowserKind): string[] {
  const onSystem = { darwin: onMac, win32: onWindows } as const;
  const listed =
    process.platform === 'darwin' || process.platform === 'win32'
      ? onSystem[process.platform](kind)
      : linuxNames[kind].flatMap(onPath);
  return [...new Set(listed)].filter(isExecutable);
}
