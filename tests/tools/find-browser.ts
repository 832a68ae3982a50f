import { accept, type Result, refuse } from '#lib/base/result.ts';
import { installWithApt } from './browser/apt.ts';
import { identify, majorOf } from './browser/identify.ts';
import { type BrowserKind, installedBrowsers, isExecutable } from './browser/places.ts';
import { installPlaywrightChromium, playwrightChromium } from './browser/playwright-chromium.ts';

/** A browser that runs here and is new enough; `from` says where it was had. */
export type FoundBrowser = {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly from: 'environment' | 'playwright' | 'system' | 'apt';
};

/** Something that was looked at or asked for, and why it did not serve. */
type Attempt = { readonly what: string; readonly outcome: string };

/** Why there is no browser. `variable` is the environment variable that names one. */
export type BrowserRefusal = {
  readonly code: 'named-browser-unusable' | 'browser-not-found';
  readonly browser: BrowserKind;
  readonly variable: string;
  readonly attempts: readonly Attempt[];
};

/**
 * What a browser must be to load the built extension, and how to name or install one.
 *
 * Branded Chrome 137 and later ignores `--load-extension`. We load the extension over the
 * debugging pipe (`Extensions.loadUnpacked`), which branded Chrome and Edge take too, so any
 * installed browser of the family will do.
 */
const needs = {
  chromium: {
    variable: 'FOREWORD_BROWSER',
    leastMajor: 141,
    // Without recommended packages Debian leaves out the sandbox and every font.
    packages: ['chromium', 'chromium-sandbox', 'fonts-liberation'],
  },
  firefox: {
    variable: 'FOREWORD_FIREFOX',
    leastMajor: 140,
    packages: ['firefox-esr'],
  },
} as const satisfies Record<BrowserKind, object>;

type Looked = {
  readonly found?: FoundBrowser;
  readonly attempts: readonly Attempt[];
};
type Candidate = Pick<FoundBrowser, 'path' | 'from'>;

async function look(kind: BrowserKind, candidates: readonly Candidate[]): Promise<Looked> {
  const attempts: Attempt[] = [];
  for (const { path, from } of candidates) {
    const identity = isExecutable(path) ? await identify(path) : undefined;
    if (identity === undefined) attempts.push({ what: path, outcome: 'does not run' });
    else if (majorOf(identity.version) < needs[kind].leastMajor)
      attempts.push({ what: path, outcome: `is ${identity.version}, too old` });
    else return { found: { path, from, ...identity }, attempts };
  }
  return { attempts };
}

async function candidatesOf(
  kind: BrowserKind,
  systemIs: 'system' | 'apt' = 'system',
): Promise<Candidate[]> {
  const own = kind === 'chromium' ? await playwrightChromium() : undefined;
  const installed = installedBrowsers(kind).map((path) => ({
    path,
    from: systemIs,
  }));
  return own === undefined ? installed : [{ path: own, from: 'playwright' }, ...installed];
}

async function installAndLook(kind: BrowserKind): Promise<Looked> {
  const attempts: Attempt[] = [];
  if (kind === 'chromium') {
    const done = await installPlaywrightChromium();
    attempts.push({
      what: 'playwright install chromium',
      outcome: done ? 'done' : 'failed',
    });
    const looked = done ? await look(kind, await candidatesOf(kind)) : { attempts: [] };
    attempts.push(...looked.attempts);
    if (looked.found !== undefined) return { found: looked.found, attempts };
  }
  const outcome = await installWithApt(needs[kind].packages);
  attempts.push({
    what: `apt-get install ${needs[kind].packages[0]}`,
    outcome,
  });
  if (outcome !== 'installed') return { attempts };
  const looked = await look(kind, await candidatesOf(kind, 'apt'));
  return { ...looked, attempts: [...attempts, ...looked.attempts] };
}

/**
 * Finds a browser of a family that runs here: the one that the environment names, else
 * Playwright's own Chromium, else an installed one, else (with `install`) one that it installs
 * through Playwright or apt, in bounded time and without asking anything.
 *
 * Refuses with everything that it tried; {@link sayBrowserRefusal} makes words of that.
 */
export async function findBrowser(
  kind: BrowserKind,
  { install }: { readonly install: boolean },
): Promise<Result<FoundBrowser, BrowserRefusal>> {
  const { variable } = needs[kind];
  const named = process.env[variable];
  if (named) {
    const { found, attempts } = await look(kind, [{ path: named, from: 'environment' }]);
    if (found !== undefined) return accept(found);
    return refuse({
      code: 'named-browser-unusable',
      browser: kind,
      variable,
      attempts,
    });
  }
  const present = await look(kind, await candidatesOf(kind));
  if (present.found !== undefined) return accept(present.found);
  const installed: Looked = install ? await installAndLook(kind) : { attempts: [] };
  if (installed.found !== undefined) return accept(installed.found);
  const attempts = [...present.attempts, ...installed.attempts];
  return refuse({
    code: 'browser-not-found',
    browser: kind,
    variable,
    attempts,
  });
}

const advice = {
  chromium:
    'Install Chrome, Edge or Chromium (Debian or Ubuntu: sudo apt-get install chromium), version 141 or later',
  firefox: 'Install Firefox (Debian: sudo apt-get install firefox-esr), version 140 or later',
} as const satisfies Record<BrowserKind, string>;

/** Says what happened and what to do, in a few lines for a terminal. */
export function sayBrowserRefusal({ code, browser, variable, attempts }: BrowserRefusal): string {
  const tried = attempts.map(({ what, outcome }) => `  tried ${what}: ${outcome}`);
  const first =
    code === 'browser-not-found'
      ? `No ${browser === 'firefox' ? 'Firefox' : 'Chrome, Edge or Chromium'} was found.`
      : `${variable} names a browser that cannot be used.`;
  return [first, ...tried, `${advice[browser]}, or set ${variable} to the path of one.`].join('\n');
}
