import type { Bench, Workshop } from './bench.ts';
import { type DrivenPanel, drivePanel } from './driven-panel.ts';
import { compare, type Figure } from './figures.ts';
import { isAt, listsRows, toClick } from './in-panel.ts';
import { inTurn } from './in-turn.ts';
import { chooseInMenu } from './moving-about.ts';
import { startStage } from './stage.ts';

const [manyRows, fewRows] = [200, 20];
const pairs = 15;

async function listOnce(panel: DrivenPanel, rows: number): Promise<number> {
  const { painted } = await chooseInMenu(panel, toClick.allCards, listsRows(rows));
  await panel.click(toClick.back, isAt.consulting);
  return painted;
}

async function run({ copyOf }: Workshop): Promise<readonly Figure[]> {
  const many = await startStage(await copyOf(manyRows));
  try {
    const few = await startStage(await copyOf(fewRows));
    try {
      const [long, short] = [await drivePanel(many), await drivePanel(few)];
      const measures = [() => listOnce(long, manyRows), () => listOnce(short, fewRows)];
      const [ours = [], measured = []] = await inTurn(pairs, measures);
      const limit = { name: `${fewRows} rows`, measured };
      return [compare({ name: 'list', cards: manyRows, unit: 'ms', ours, limit, goal: 1.5 })];
    } finally {
      await few.close();
    }
  } finally {
    await many.close();
  }
}

/** From the click on All cards to its rows painted: 200 of them against 20. */
export const list: Bench = { name: 'list', run };
