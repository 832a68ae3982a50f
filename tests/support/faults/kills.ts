import { cpSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Chance } from '../../bench/chance.ts';
import { loopbackOnly } from '../chromium/browser-flags.ts';
import { type ChromiumBrowser, launchChromium } from '../chromium/launch-chromium.ts';
import { readPanel } from '../chromium/read-panel.ts';
import { openSidePanel } from '../chromium/side-panel.ts';
import { makeProfileFolder } from '../profile-folder.ts';
import type { StaticHost } from '../static-host.ts';
import { waitFor } from '../wait-for.ts';
import { expect } from './in-browser.ts';
import { type Rows, readRows, words } from './telling-extension.ts';

/** A change of what is current that comes of itself as the browser starts. */
export type ComingChange = {
  /** The browser to run. */
  readonly path: string;
  /** A copy of the extension that tells the host. */
  readonly extension: string;
  readonly host: StaticHost;
  /** What the host is asked for as the change begins. */
  readonly begins: string;
  /** A profile that waits for the change, and has it in the end; without it none ever ran. */
  readonly profile?: string;
};

/** What a kill left: all as it was before the change, or all as it is after it. */
export type Left = 'old' | 'new';

/** The database without the change and with it, and how long that takes; milliseconds. */
type Course = {
  readonly old: Rows;
  readonly next: Rows;
  readonly wholeMs: number;
  readonly writingMs: number;
};

const hearMaxMs = 60_000;

/**
 * Lets a change come once, and then kills the browser around it so many times, each time on a profile
 * as it was before. Asserts after each kill that the database holds exactly the old or the new, that
 * the panel shows cards, and that the change comes all the same. Gives what each kill left.
 */
export async function killAround(
  change: ComingChange,
  kills: number,
  chance: Chance,
): Promise<readonly Left[]> {
  const course = await onProfile(change, (profile) => watch(change, profile));
  const left: Left[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const isLast = kill === kills - 1;
    const moment = () => (isLast ? unanswered(change) : momentOf(change, course, { kill, chance }));
    const round = (profile: string) => killOnce(change, profile, { course, moment });
    const { profile } = change;
    left.push(isLast && profile ? await round(profile) : await onProfile(change, round));
  }
  return left;
}

/** Works on a profile that is as it was before the change. */
async function onProfile<T>(
  { profile: waiting }: ComingChange,
  work: (profile: string) => Promise<T>,
): Promise<T> {
  const profile = makeProfileFolder('killed');
  try {
    if (waiting !== undefined) cpSync(waiting, profile, { recursive: true });
    return await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Works in a browser that is killed in the end, and of which nothing was heard before. */
async function inBrowser<T>(
  { path, extension, host }: ComingChange,
  profile: string,
  work: (browser: ChromiumBrowser) => Promise<T>,
): Promise<T> {
  host.asked.length = 0;
  const browser = await launchChromium({
    ...{ path, extension, userDataDir: profile },
    ...{ headless: true, extraArguments: [loopbackOnly] },
  });
  try {
    return await work(browser);
  } finally {
    await browser.kill();
  }
}

/** Watches the change come, unharmed. */
function watch(change: ComingChange, profile: string): Promise<Course> {
  return inBrowser(change, profile, async (browser) => {
    const begun = await hear(change, change.begins);
    const writing = await hear(change, words.writing);
    const written = await hear(change, words.written);
    const old = await readRows(browser, 'start');
    const swept = async () => {
      const rows = await readRows(browser, 'now');
      return isSwept(rows) && rows;
    };
    const next = await waitFor(swept, { maxMs: hearMaxMs });
    if (!next) throw new Error('what the change left behind was not taken out');
    return { old, next, wholeMs: written - begun, writingMs: written - writing };
  });
}

/** Waits until the host was asked for something, and gives when. */
async function hear({ host }: ComingChange, path: string): Promise<number> {
  const heard = await waitFor(() => host.asked.includes(path), { maxMs: hearMaxMs, everyMs: 2 });
  if (!heard) throw new Error(`nobody asked for ${path}`);
  return performance.now();
}

/** Waits for the moment of a kill: well after the change was written, or anywhere around it. */
async function momentOf(
  change: ComingChange,
  { wholeMs, writingMs }: Course,
  { kill, chance }: { readonly kill: number; readonly chance: Chance },
): Promise<void> {
  const [path, spreadMs] = [
    [words.written, wholeMs] as const,
    [change.begins, wholeMs] as const,
    [words.writing, writingMs] as const,
  ][kill === 0 ? 0 : 1 + (kill % 2)] ?? [change.begins, 0];
  await hear(change, path);
  await sleep(chance(Math.ceil(spreadMs)));
}

/** Waits until the host was asked, which does not answer. */
async function unanswered(change: ComingChange): Promise<void> {
  change.host.faults.set(change.begins, { does: 'hang' });
  await hear(change, change.begins);
}

type Round = { readonly course: Course; readonly moment: () => Promise<void> };

async function killOnce(
  change: ComingChange,
  profile: string,
  { course, moment }: Round,
): Promise<Left> {
  await inBrowser(change, profile, moment);
  change.host.faults.clear();
  return inBrowser(change, profile, async (browser) => {
    const left = nameOf(await readRows(browser, 'start'), course);
    const panel = await openSidePanel(browser, 'about:blank');
    expect((await readPanel(browser, panel)).lines).not.toEqual([]);
    const now = async () => nameOf(await readRows(browser, 'now'), course);
    await expect.poll(now, { message: `${left} was left` }).toBe('new');
    return left;
  });
}

/** Says which of the two the database holds. Throws where it is neither. */
function nameOf(rows: Rows, { old, next }: Course): Left {
  if (isDeepStrictEqual(rows, old)) return 'old';
  if (isDeepStrictEqual(rows, next)) return 'new';
  // What the old release alone named is taken out afterwards, all at once, or by a later check.
  expect(rows, 'neither old nor new').toEqual({ ...next, ...packsOfBoth(old, next) });
  return 'new';
}

const perPack = ['packs', 'outlines', 'summaries'] as const;

function packsOfBoth(old: Rows, next: Rows): Rows {
  const both = (table: string) => [...new Set([...(old[table] ?? []), ...(next[table] ?? [])])];
  return Object.fromEntries(perPack.map((table) => [table, both(table).sort()]));
}

function isSwept({ packs = [], releases = [] }: Rows): boolean {
  const named = (releases as { readonly packs: readonly unknown[] }[]).flatMap((one) => one.packs);
  return packs.every((pack) => named.includes(pack));
}
