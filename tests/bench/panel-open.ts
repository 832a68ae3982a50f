import type { Bench, Workshop } from './bench.ts';
import { compare, type Figure } from './figures.ts';
import { inTurn } from './in-turn.ts';
import { pages } from './limit-pages.ts';
import { openCold, openWarm } from './opening.ts';
import { type Stage, startStage } from './stage.ts';

const pairs = 15;
const fewCards = 250;
const manyCards = 10_000;

async function againstPages(stage: Stage): Promise<readonly Figure[]> {
  const { cards } = stage;
  const figures: Figure[] = [];
  const goals = { warm: { empty: 1.1, static: undefined }, cold: { empty: 1.3, static: 1.15 } };
  for (const [how, open] of [
    ['warm', openWarm],
    ['cold', openCold],
  ] as const) {
    const measures = [pages.panel, pages.empty, pages.static].map(
      (page) => () => open(stage, page),
    );
    const [ours = [], empty = [], still = []] = await inTurn(pairs, measures);
    const [name, unit] = [`panel-open/${how}`, 'ms'] as const;
    const limits = [
      { name: 'empty page', measured: empty, goal: goals[how].empty },
      { name: 'static page, same words', measured: still, goal: goals[how].static },
    ];
    for (const { goal, ...limit } of limits)
      figures.push(compare({ name, cards, unit, ours, limit, ...(goal ? { goal } : {}) }));
  }
  return figures;
}

async function againstFewer(many: Stage, few: Stage): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [how, open] of [
    ['warm', openWarm],
    ['cold', openCold],
  ] as const) {
    const measures = [many, few].map((stage) => () => open(stage, pages.panel));
    const [ours = [], measured = []] = await inTurn(pairs, measures);
    const limit = { name: `${few.cards} cards`, measured };
    const { cards } = many;
    figures.push(compare({ name: `panel-open/${how}`, cards, unit: 'ms', ours, limit, goal: 1.1 }));
  }
  return figures;
}

async function run({ copyOf, say }: Workshop): Promise<readonly Figure[]> {
  const few = await startStage(await copyOf(fewCards));
  try {
    say(`opening ${fewCards} cards beside an empty and a static page`);
    const beside = await againstPages(few);
    const many = await startStage(await copyOf(manyCards));
    try {
      say(`opening ${manyCards} cards beside ${fewCards}`);
      return [...beside, ...(await againstFewer(many, few))];
    } finally {
      await many.close();
    }
  } finally {
    await few.close();
  }
}

/**
 * From the click on the icon to the first words painted in the real side panel. Warm: a page of
 * the extension in a tab keeps its renderer alive. Cold: nothing of the extension runs.
 */
export const panelOpen: Bench = { name: 'panel-open', run };
