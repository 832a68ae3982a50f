import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, sayBrowserRefusal } from '../find-browser.ts';
import { checkBrowsers } from './check-browsers.ts';
import { checkHouse } from './check-house.ts';
import { readPlaywrightReport, readVitestReport } from './read-report.ts';
import { type Heard, root, runInSpareTime, runProgram } from './run-program.ts';
import { judgeRunner, sumTallies, type Tally, tallyOf, tallyOfSkipped } from './tally.ts';
import { writePrivacyReport } from './write-privacy-report.ts';

/** One step of `npm test`: `name` chooses it with `--only`, `heading` is printed above it. */
export type Step = {
  readonly name: string;
  readonly heading: string;
  run(): Promise<Tally>;
  /** Begins it before its turn, beside all others, in the time that they leave. */
  begin?(): void;
};

/** Every step in the order in which `npm test` runs them; those at the end began with the first. */
export const steps: readonly Step[] = [
  { name: 'layers', heading: 'Layers and house rules', run: async () => tallyOf(checkHouse(root)) },
  { name: 'unit', heading: 'Unit tests', run: () => vitest('unit') },
  { name: 'build', heading: 'Builds for Chrome and Firefox', run: buildAll },
  { name: 'built', heading: 'What was built', run: () => vitest('build') },
  { name: 'browsers', heading: 'Browsers to test in', run: checkBrowsers },
  { name: 'ui', heading: 'Component tests in Chromium', run: componentTests },
  { name: 'e2e', heading: 'End to end in real browsers', run: endToEnd },
  { name: 'privacy', heading: 'Proof that it cannot read a record', run: provePrivacy },
  besideOthers('lint', 'Formatting and lint', '@biomejs/biome', 'ci', '--error-on-warnings', '.'),
  besideOthers('types', 'Types', 'typescript', '--noEmit'),
  besideOthers('knip', 'Unused files, exports and packages', 'knip'),
];

/** A check that reads nothing that another step makes. */
function besideOthers(
  name: string,
  heading: string,
  ...[packageName, ...parameters]: readonly [string, ...string[]]
): Step {
  let begun: Promise<Heard> | undefined;
  const begin = (): Promise<Heard> => {
    if (begun) return begun;
    begun = runInSpareTime(packageName, parameters);
    // What keeps it from running is told in its turn, and ends nothing before.
    begun.catch(() => undefined);
    return begun;
  };
  const run = async (): Promise<Tally> => {
    const { status, said } = await begin();
    process.stdout.write(said);
    return tallyOf(status === 0);
  };
  return { name, heading, run, begin };
}

async function check(packageName: string, ...parameters: string[]): Promise<Tally> {
  return tallyOf((await runProgram(packageName, parameters)) === 0);
}

async function buildAll(): Promise<Tally> {
  // What an earlier run built must never be tested as this one's.
  const stale = globSync('.output/{{chrome,firefox}-mv3*,*.zip}', { cwd: root });
  for (const path of stale) rmSync(join(root, path), { recursive: true, force: true });
  // `zip` builds first, and the size that counts is that of the zip.
  const released = [
    ['zip', '-b', 'chrome', '--mv3'],
    ['build', '-b', 'firefox', '--mv3'],
  ];
  const tested = [
    ['build', '-b', 'chrome', '--mv3', '--mode', 'test'],
    ['build', '-b', 'firefox', '--mv3', '--mode', 'test'],
  ];
  // Two at a time, for two cores: a build keeps one busy.
  return sumTallies([...(await buildTogether(released)), ...(await buildTogether(tested))]);
}

function buildTogether(builds: readonly (readonly string[])[]): Promise<Tally[]> {
  return Promise.all(builds.map((parameters) => check('wxt', ...parameters)));
}

function vitest(project: string): Promise<Tally> {
  const report = join(root, `.output/${project}.json`);
  const parameters = [
    'run',
    '--config',
    'tests/tools/vitest.config.ts',
    '--project',
    `${project}*`,
  ];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runTests(report, readVitestReport, () =>
    runProgram('vitest', [...parameters, ...reporters]),
  );
}

async function componentTests(): Promise<Tally> {
  const found = await findBrowser('chromium', { install: false });
  if (found.ok) return vitest('ui');
  return tallyOfSkipped(`component tests: ${sayBrowserRefusal(found.refusal)}`);
}

const playwrightConfigs = {
  e2e: ['playwright.config.ts', '--project=firefox', '--project=together'],
  'e2e-alone': ['playwright.config.ts', '--project=alone'],
  privacy: ['privacy.config.ts'],
} as const;

function playwright(name: keyof typeof playwrightConfigs): Promise<Tally> {
  const report = join(root, `.output/${name}.json`);
  const [config, ...projects] = playwrightConfigs[name];
  return runTests(report, readPlaywrightReport, () =>
    runProgram('@playwright/test', ['test', '-c', `tests/tools/${config}`, ...projects], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }),
  );
}

/** A test that fails among the many keeps none of those from being tried that run alone. */
async function endToEnd(): Promise<Tally> {
  return sumTallies([await playwright('e2e'), await playwright('e2e-alone')]);
}

async function provePrivacy(): Promise<Tally> {
  const tried = await playwright('privacy');
  return sumTallies([tried, tallyOf(writePrivacyReport())]);
}

async function runTests(
  report: string,
  read: (text: string) => Tally,
  run: () => Promise<number | null>,
): Promise<Tally> {
  mkdirSync(join(root, '.output'), { recursive: true });
  // A report of an earlier run must never be counted as this one's.
  rmSync(report, { force: true });
  const status = await run();
  try {
    return judgeRunner(read(readFileSync(report, 'utf8')), status);
  } catch (error) {
    console.error(`No counts could be read from ${report}:`, error);
    return tallyOf(false);
  }
}
