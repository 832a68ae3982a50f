import type { Tally } from './tally.ts';

type VitestReport = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

/**
 * Counts Vitest's JSON report. A file that failed as a whole (it did not load, or a hook of it
 * threw) is one failure more, since none of its tests may bear the mark.
 */
export function readVitestReport(text: string): Tally {
  const { testResults } = JSON.parse(text) as VitestReport;
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed');
  const failed = tests.filter(({ status }) => status === 'failed');
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
  );
  return {
    passed: passed.length,
    failed: failed.length + brokenFiles.length,
    skipped: skipped.map(({ fullName }) => fullName),
  };
}

function isFailed({ status }: { readonly status: string }): boolean {
  return status === 'failed';
}

type PlaywrightSuite = {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly PlaywrightSpec[];
};
type PlaywrightSpec = {
  readonly title: string;
  readonly file: string;
  readonly tests: readonly PlaywrightTest[];
};
type PlaywrightTest = {
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  readonly annotations?: readonly { readonly type: string; readonly description?: string }[];
};
type PlaywrightReport = {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly unknown[];
};

/** Counts Playwright's JSON report. A flaky test has failed; an error outside any test is one too. */
export function readPlaywrightReport(text: string): Tally {
  const report = JSON.parse(text) as PlaywrightReport;
  const specs = report.suites.flatMap(specsOf);
  const tests = specs.flatMap((spec) => spec.tests.map((test) => ({ spec, test })));
  const passed = tests.filter(({ test }) => test.status === 'expected');
  const skipped = tests.filter(({ test }) => test.status === 'skipped');
  return {
    passed: passed.length,
    failed: tests.length - passed.length - skipped.length + report.errors.length,
    skipped: skipped.map(({ spec, test }) => `${spec.file}: ${spec.title}${whySkipped(test)}`),
  };
}

function specsOf(suite: PlaywrightSuite): PlaywrightSpec[] {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

function whySkipped(test: PlaywrightTest): string {
  const reason = test.annotations?.find(({ type }) => type === 'skip')?.description;
  return reason === undefined ? '' : ` (${reason.split('\n')[0]})`;
}
