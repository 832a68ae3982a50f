/** What a step of the checks came to: its counts, and each skipped test by name. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
};

/** The tally of one check that holds or does not. */
export function tallyOf(holds: boolean): Tally {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: [] };
}

/** The tally of something that could not be tried; `why` names it and says what is missing. */
export function tallyOfSkipped(why: string): Tally {
  return { passed: 0, failed: 0, skipped: [why] };
}

/** Adds tallies up. Nothing at all comes to nothing passed. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped: tallies.flatMap((tally) => tally.skipped),
  };
}

/**
 * Holds a runner's own counts against how it ended. A runner that reported no test, or that failed
 * without a failing test (it crashed, or refused to start), counts as one failure more.
 */
export function judgeRunner(reported: Tally, status: number | null): Tally {
  const total = reported.passed + reported.failed + reported.skipped.length;
  const crashed = status !== 0 && reported.failed === 0;
  return total === 0 || crashed ? { ...reported, failed: reported.failed + 1 } : reported;
}

/** Makes every skipped test a failure, as continuous integration asks. */
export function failSkipped(tally: Tally): Tally {
  return { ...tally, failed: tally.failed + tally.skipped.length };
}
