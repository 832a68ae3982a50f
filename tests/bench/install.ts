import { evaluate } from '../support/chromium/evaluate.ts';
import type { Bench, Workshop } from './bench.ts';
import { bundlePage } from './bundle-page.ts';
import { compare, type Figure, withinBudget } from './figures.ts';
import { inTurn } from './in-turn.ts';
import type { StoreBench, Took } from './page/store.ts';
import { openInTab, startStage } from './stage.ts';

const cards = 10_000;
const replacements = 7;
const updates = 9;
const updateBudget = { name: 'most', amount: 60 };

type Ask = (name: keyof StoreBench) => () => Promise<Took>;

const wholeOf = (took: readonly Took[]): readonly number[] => took.map(({ whole }) => whole);
const writingOf = (took: readonly Took[]): readonly number[] => took.map(({ writing }) => writing);
const searchableOf = (took: readonly Took[]): readonly number[] =>
  took.map(({ searchable }) => searchable);
const sweptOf = (took: readonly Took[]): readonly number[] => took.map(({ swept }) => swept);

async function replacing(ask: Ask): Promise<readonly Figure[]> {
  const measures = [ask('replaceAll'), ask('putAllRows')];
  const [ours = [], rows = []] = await inTurn(replacements, measures);
  const limit = { name: 'put of a row a card', measured: wholeOf(rows) };
  const base = { cards, unit: 'ms', limit } as const;
  return [
    compare({ ...base, name: 'install', ours: writingOf(ours), goal: 0.4 }),
    compare({ ...base, name: 'install/swept too', ours: sweptOf(ours) }),
    compare({ ...base, name: 'install/in all', ours: wholeOf(ours) }),
    compare({ ...base, name: 'install/searchable too', ours: searchableOf(ours) }),
  ];
}

function updateFigure(name: string, took: readonly Took[], told = false): Figure {
  const base = { cards, unit: 'ms', budget: updateBudget } as const;
  return withinBudget({ ...base, name, ours: wholeOf(took), told });
}

/** On a computer that has the cards, searchable, as the day before left them. */
async function updating(ask: Ask): Promise<readonly Figure[]> {
  await ask('replaceAll')();
  const [ours = []] = await inTurn(updates, [ask('updateOne')]);
  const base = { cards, unit: 'ms', budget: updateBudget } as const;
  return [
    updateFigure('update-one', ours),
    withinBudget({ ...base, name: 'update-one/writing', ours: writingOf(ours), told: true }),
  ];
}

async function run({ copyOf, say }: Workshop): Promise<readonly Figure[]> {
  const copy = await copyOf(cards);
  const page = await bundlePage('store', copy.folder);
  const stage = await startStage(copy);
  const { targetId } = await openInTab(stage.browser, page);
  const ask: Ask = (name) => async () => {
    const asked = `storeBench.then((bench) => bench.${name}())`;
    return (await evaluate(stage.browser, targetId, asked)) as Took;
  };
  try {
    say(`updating one card of ${cards}`);
    const updated = await updating(ask);
    say(`replacing ${cards} cards, whole and a row each`);
    const replaced = await replacing(ask);
    const [later = []] = await inTurn(updates, [ask('updateOne')]);
    return [...replaced, ...updated, updateFigure('update-one/after all that', later, true)];
  } finally {
    await stage.close();
  }
}

/**
 * Making another release current, all its cards already parsed, against putting a row a card.
 * `install` is the writing: from the beginning of the transaction that writes to its end, when the
 * release is current; so it is measured for the rows. `swept too` ends when the packs of before are
 * gone as well, for which nobody waits. `in all` adds what `installRelease` does before: summing up,
 * and telling what changed. `searchable too` ends when the words of all packs are there, which are
 * made meanwhile in tasks of a pack each. `update-one` is all of it with one card changed, its words
 * searchable too, on a computer that took the cards once; `after all that` is the same once seven
 * rounds of rows and of whole releases went through the database, as no computer has them.
 */
export const install: Bench = { name: 'install', run };
