/**
 * `npm test`: every check of the house, in order, stopping at nothing and failing at the end.
 * The last line, alone, sums the runners' own counts. `--only NAME` runs one step, or several
 * parted by commas; `--long`, first, tries many more kills and mutations, and takes about
 * twice as long.
 */
import { type Step, steps } from './run/steps.ts';
import { failSkipped, sumTallies, type Tally, tallyOf } from './run/tally.ts';

const isCi = /^(1|true)$/i.test(process.env['CI'] ?? '');

async function runStep(step: Step): Promise<Tally> {
  console.log(`\n== ${step.heading} (${step.name}) ==`);
  const startedMs = performance.now();
  const tally = await step.run().catch((error: unknown) => {
    console.error(error);
    return tallyOf(false);
  });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const skipped = tally.skipped.length > 0 ? `, ${tally.skipped.length} skipped` : '';
  console.log(
    `-- ${step.name}: ${tally.passed} passed, ${tally.failed} failed${skipped}, ${seconds} s`,
  );
  return tally;
}

async function runSteps(chosen: readonly Step[]): Promise<number> {
  const tallies: Tally[] = [];
  for (const step of chosen) tallies.push(await runStep(step));
  const sum = sumTallies(tallies);
  for (const name of sum.skipped)
    console.log(`skipped${isCi ? ' (a failure in CI)' : ''}: ${name}`);
  const { passed, failed } = isCi ? failSkipped(sum) : sum;
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function main(parameters: readonly string[]): Promise<number> {
  const [flag, name] = parameters;
  if (flag === undefined) return runSteps(steps);
  const asked = (name ?? '').split(',');
  const only = steps.filter((step) => asked.includes(step.name));
  const isWhole = flag === '--only' && parameters.length === 2 && only.length === asked.length;
  if (isWhole) return runSteps(only);
  const names = steps.map((step) => step.name).join(', ');
  console.error(`Use: npm test, or npm test -- --only NAME, where NAME is one of: ${names}`);
  return 2;
}

function withoutLong(parameters: readonly string[]): readonly string[] {
  if (parameters[0] !== '--long') return parameters;
  process.env['FOREWORD_LONG'] = '1';
  return parameters.slice(1);
}

process.exitCode = await main(withoutLong(process.argv.slice(2)));
