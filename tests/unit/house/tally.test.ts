import { expect, test } from 'vitest';
import { readPlaywrightReport, readVitestReport } from '../../tools/run/read-report.ts';
import { failSkipped, judgeRunner, sumTallies, tallyOf } from '../../tools/run/tally.ts';

const nothing = { passed: 0, failed: 0, skipped: [] };

function vitestFile(status: string, ...statuses: string[]) {
  const assertionResults = statuses.map((each) => ({ fullName: `a ${each} test`, status: each }));
  return { name: 'a.test.ts', status, assertionResults };
}

function playwrightTest(status: string, description?: string) {
  const annotations = description === undefined ? [] : [{ type: 'skip', description }];
  return { title: `a ${status} test`, file: 'a.spec.ts', tests: [{ status, annotations }] };
}

test("sums Vitest's own counts and names what was skipped", () => {
  const testResults = [
    vitestFile('passed', 'passed', 'passed', 'skipped'),
    vitestFile('failed', 'failed', 'todo'),
  ];
  expect(readVitestReport(JSON.stringify({ testResults }))).toEqual({
    passed: 2,
    failed: 1,
    skipped: ['a skipped test', 'a todo test'],
  });
});

test('counts a test file that did not load as failed', () => {
  const testResults = [vitestFile('failed'), vitestFile('failed', 'passed')];
  expect(readVitestReport(JSON.stringify({ testResults }))).toMatchObject({ passed: 1, failed: 2 });
});

test("sums Playwright's own counts at any depth, and says why a test was skipped", () => {
  const specs = [playwrightTest('expected'), playwrightTest('skipped', 'No Firefox.\nTried: all')];
  const suites = [
    { title: 'a', specs, suites: [{ title: 'b', specs: [playwrightTest('unexpected')] }] },
  ];
  expect(readPlaywrightReport(JSON.stringify({ suites, errors: [] }))).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['a.spec.ts: a skipped test (No Firefox.)'],
  });
});

test('counts flaky tests, and errors outside any test, as failed', () => {
  const suites = [{ title: 'a', specs: [playwrightTest('flaky')] }];
  const report = JSON.stringify({ suites, errors: [{ message: 'no such fixture' }] });
  expect(readPlaywrightReport(report)).toEqual({ passed: 0, failed: 2, skipped: [] });
});

test('counts a runner that reported no test as failed, however it ended', () => {
  expect(judgeRunner(nothing, 0).failed).toBe(1);
  expect(judgeRunner(nothing, 1).failed).toBe(1);
});

test('counts a runner that crashed after its tests passed as failed', () => {
  const allPassed = { ...nothing, passed: 3 };
  expect(judgeRunner(allPassed, 0)).toEqual(allPassed);
  expect(judgeRunner(allPassed, 1).failed).toBe(1);
  expect(judgeRunner(allPassed, null).failed).toBe(1);
});

test('does not count a failing test twice', () => {
  expect(judgeRunner({ ...nothing, failed: 2 }, 1).failed).toBe(2);
});

test('makes each skipped test a failure in continuous integration', () => {
  const some = sumTallies([tallyOf(true), { ...nothing, skipped: ['one', 'two'] }]);
  expect(failSkipped(some)).toMatchObject({ passed: 1, failed: 2 });
});
