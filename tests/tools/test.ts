/**
 * `npm test`: every check of the house, in order, stopping at nothing and failing at the end.
 * The last line, alone, sums the runners' own counts. `--only NAME` runs one step, or several
 * parted by commas; `--from NAME` goes on from a step where a run was ended; `--long`, first, tries
 * many more kills and mutations.
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
  const fell: string[] = [];
  for (const step of chosen) step.begin?.();
  for (const step of chosen) {
    const tally = await runStep(step);
    tallies.push(tally);
    if (tally.failed > 0) fell.push(step.name);
  }
  const sum = sumTallies(tallies);
  if (fell.length > 0) console.log(`\nfailed in: ${fell.join(', ')}`);
  for (const name of sum.skipped)
    console.log(`skipped${isCi ? ' (a failure in CI)' : ''}: ${name}`);
  const { passed, failed } = isCi ? failSkipped(sum) : sum;
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** The steps that the parameters ask for; none where they name what is no step. */
function chooseSteps(parameters: readonly string[]): readonly Step[] {
  const [flag, name = '', ...more] = parameters;
  if (flag === undefined) return steps;
  const asked = name.split(',').map((each) => steps.findIndex((step) => step.name === each));
  if (more.length > 0 || asked.includes(-1)) return [];
  if (flag === '--only') return steps.filter((_, at) => asked.includes(at));
  return flag === '--from' && asked.length === 1 ? steps.slice(asked[0]) : [];
}

async function main(parameters: readonly string[]): Promise<number> {
  const chosen = chooseSteps(parameters);
  if (chosen.length > 0) return runSteps(chosen);
  const names = steps.map((step) => step.name).join(', ');
  console.error(
    `Use: npm test, or npm test -- --only NAME, or --from NAME, where NAME is one of: ${names}`,
  );
  return 2;
}

function withoutLong(parameters: readonly string[]): readonly string[] {
  if (parameters[0] !== '--long') return parameters;
  process.env['FOREWORD_LONG'] = '1';
  return parameters.slice(1);
}

process.exitCode = await main(withoutLong(process.argv.slice(2)));
