import type { Bench, Workshop } from './bench.ts';
import { type DrivenPanel, drivePanel } from './driven-panel.ts';
import { compare, type Figure, withinBudget } from './figures.ts';
import { toClick } from './in-panel.ts';
import { twoFrames } from './interaction.ts';
import type { Answer } from './page/answer.ts';
import { type Stage, startStage } from './stage.ts';

const sizes = [250, 1_000, 10_000] as const;
const longestTask = { name: 'a long task', amount: 50 };
// Words, beginnings, slips of the finger and questions, as people type them.
const queries = [
  'interpreter',
  'quiet room',
  'smaer',
  'no fixed adress',
  'what do i say',
  'domestic abuse',
  'letters',
] as const;

const empty = `(() => {
  const field = ${toClick.search};
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
  return true;
})()`;

function isTyped(words: string): string {
  return `${toClick.search}.value === ${JSON.stringify(words)}`;
}

/** Types a query letter by letter. The first letter finds nothing, and is not measured. */
async function typeQuery(panel: DrivenPanel, query: string): Promise<readonly Answer[]> {
  await panel.ask(empty);
  const answers: Answer[] = [];
  for (const [at, letter] of [...query].entries()) {
    const answer = await panel.press(letter, isTyped(query.slice(0, at + 1)));
    if (at > 0) answers.push(answer);
  }
  return answers;
}

function figuresOf(answers: readonly (readonly Answer[])[]): readonly Figure[] {
  const painted = answers.map((all) => all.map((answer) => answer.painted));
  return sizes.flatMap((cards, at) => {
    const [ours = [], measured = []] = [painted[at], painted[0]];
    const base = { cards, unit: 'ms' } as const;
    const keys = { ...base, name: 'search-keystroke', ours, at: 'p95' } as const;
    const longest = (answers[at] ?? []).map((answer) => answer.longestTask);
    return [
      cards <= 1_000
        ? withinBudget({ ...keys, budget: twoFrames })
        : compare({ ...keys, limit: { name: `${sizes[0]} cards`, measured }, goal: 1.5 }),
      withinBudget({
        ...base,
        name: 'search-keystroke/task',
        ours: longest,
        at: 'max',
        budget: longestTask,
      }),
    ];
  });
}

async function run({ copyOf, say }: Workshop): Promise<readonly Figure[]> {
  const stages: Stage[] = [];
  try {
    for (const cards of sizes) stages.push(await startStage(await copyOf(cards)));
    const panels = await Promise.all(stages.map(drivePanel));
    for (const panel of panels) await panel.until(`${toClick.search} !== null`);
    for (const panel of panels) await typeQuery(panel, queries[0]);
    const answers = panels.map((): Answer[] => []);
    for (const query of queries) {
      say(`typing “${query}”`);
      for (const [at, panel] of panels.entries())
        answers[at]?.push(...(await typeQuery(panel, query)));
    }
    return figuresOf(answers);
  } finally {
    for (const stage of stages) await stage.close();
  }
}

/** From a key to its results painted, and the longest task of the page's thread on the way. */
export const searchKeystroke: Bench = { name: 'search-keystroke', run };
